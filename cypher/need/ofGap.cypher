// The chain, the segment or the cluster that something is told of.
/* :graphql { chain(by: { id: "chain:led-new-display" }) { toldGaps { of { name } } } } */
// budget: 946 database hits
MATCH (this)<-[:HAS_GAP]-(node:Entity)
ORDER BY node.id
