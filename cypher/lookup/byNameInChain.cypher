// Segments of a chain that have a name, whatever its script.
/* :param { keys: ['谐波减速器'], chain: 'chain:humanoid-robot', limit: 11 } */
// budget: 60 database hits
UNWIND $keys AS asked
MATCH (alias:Alias {key: asked})<-[:HAS_ALIAS*0..1]-(node:Segment)
WITH alias, node
MATCH (node)<-[:HAS_SEGMENT]-(:Chain {id: $chain})
WITH node, min(coalesce(alias.value, node.name)) AS matched
ORDER BY node.id
