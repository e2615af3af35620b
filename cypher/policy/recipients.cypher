// The firms that got something out of a policy.
/* :graphql { policy(by: { id: "policy:shenzhen-precision-instrument-funding" }) { recipients { programme enterprise { name } } } } */
// budget: 19 database hits
MATCH (this)<-[edge:RECEIVED]-(node:Enterprise)
ORDER BY node.nameKey + ' ' + edge.key
