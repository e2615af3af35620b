// Who tells what a chain lacks.
/* :graphql { chain(by: { id: "chain:led-new-display" }) { toldGaps { toldBy { name } } } } */
// budget: 930 database hits
MATCH (this)-[:TOLD_BY]->(node:Organization)
ORDER BY node.id
