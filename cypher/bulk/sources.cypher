// The documents that speak of some things, each once for each thing.
/* :param { ids: ['enterprise:ubtech'] } */
// budget: 60 database hits
UNWIND $ids AS id
MATCH (node:Entity {id: id})
UNWIND node.citations AS citation
MATCH (:Citation {id: citation})-[:FROM]->(document:Source)
RETURN DISTINCT id, document.id AS source, document.title AS title, document.publisher AS publisher
