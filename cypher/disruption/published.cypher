// When the newest of some cited sources was published.
/* :param { citations: ['citation:001-inovance-xiaomi'] } */
// budget: 8 database hits
UNWIND $citations AS cited
MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
RETURN max(source.publishedOn) AS newest
