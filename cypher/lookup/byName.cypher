// Entities that have a name, whatever its script.
/* :param { keys: ['比亚迪'], limit: 11 } */
// budget: 31 database hits
UNWIND $keys AS asked
MATCH (alias:Alias {key: asked})<-[:HAS_ALIAS*0..1]-(node:Entity)
WITH node, min(coalesce(alias.value, node.name)) AS matched
ORDER BY node.id
