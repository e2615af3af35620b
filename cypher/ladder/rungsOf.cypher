// The rungs of a ladder, lowest first.
/* :graphql { ladder(by: { id: "ladder:national-2022" }) { rungs { name tier order } } } */
// budget: 35 database hits
MATCH (this)-[:HAS_RUNG]->(node:Rung)
WITH node, toString(1000 + node.order) + ' ' + node.id AS place
ORDER BY place
