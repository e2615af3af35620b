// The segments that a segment feeds.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { segments { suppliesTo { name } } } } */
// budget: 1734 database hits
MATCH (this)-[:FEEDS]->(node:Segment)
ORDER BY node.orderKey
