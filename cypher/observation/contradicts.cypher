// The figures that a figure disagrees with.
/* :graphql { observations(first: 100) { nodes { contradicts { reason observation { id } } } } } */
MATCH (this)-[edge:CONTRADICTS]-(node:Observation)
ORDER BY node.orderKey
