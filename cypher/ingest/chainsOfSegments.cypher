// Which chains have segments of these names, those with the most first.
/* :param { keys: ['谐波减速器'] } */
// budget: 60 database hits
UNWIND $keys AS key
MATCH (:Alias {key: key})<-[:HAS_ALIAS*0..1]-(segment:Segment)
MATCH (chain:Chain {id: segment.chain})
WITH chain, count(DISTINCT key) AS count
ORDER BY count DESC, chain.id
LIMIT 2
RETURN chain.name AS name, count
