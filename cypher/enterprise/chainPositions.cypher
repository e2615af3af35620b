// The segments that an enterprise stands in.
/* :graphql { enterprise(by: { name: "比亚迪" }) { chainPositions { roles segment { name } } } } */
// budget: 50 database hits
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
MATCH (this)-[edge:OCCUPIES]->(node:Segment)
ORDER BY node.orderKey
