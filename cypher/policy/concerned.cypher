// What exactly a policy concerns: the chain, or one of its segments.
/* :graphql { cluster(by: { id: "cluster:shenzhen-precision-instrument" }) { policies { edges { industry { name } } } } } */
// budget: 66 database hits
WITH endNode(this) AS node
ORDER BY node.id
