// The region that a region is part of.
/* :graphql { region(by: { name: "深圳" }) { parent { name } } } */
// budget: 46 database hits
MATCH (this)-[:PART_OF]->(node:Region)
WHERE node.level <> 'GROUP'
WITH node
ORDER BY coalesce(node.code, '999999') + node.id
