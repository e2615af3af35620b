// The passages of some facts, each with the document that it is of.
/* :param { ids: ['citation:000-title'] } */
// budget: 10 database hits
UNWIND $ids AS id
MATCH (citation:Citation {id: id})-[:FROM]->(document:Source)
RETURN citation.id AS id, citation.quote AS quote, citation.locator AS locator, document.id AS source, document.title AS title, document.publisher AS publisher
