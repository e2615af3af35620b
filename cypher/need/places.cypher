// Where a part of a chain sits, or an event is held.
/* :graphql { chain(by: { id: "chain:led-new-display" }) { toldGaps { regions { name } } } } */
// budget: 924 database hits
MATCH (this)-[:LOCATED_IN]->(node:Region)
ORDER BY node.id
