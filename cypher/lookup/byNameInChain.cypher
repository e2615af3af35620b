// Segments of a chain that have a name, whatever its script.
/* :param { keys: ['减速器'], chain: 'chain:humanoid-robot', limit: 11 } */
// budget: 400 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(node:Segment)
MATCH (node)-[:HAS_ALIAS]->(alias:Alias)
WHERE alias.key IN $keys
WITH node, min(alias.value) AS matched
ORDER BY node.id
