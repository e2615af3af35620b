// Those of them that one data set brought.
/* :graphql { nearMatches(first: 3, filter: { dataset: "dataset:import-none" }) { totalCount nodes { id score } } } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
MATCH ()-[node:NEAR]->()
WHERE node.dataset = $dataset AND node.orderKey > ''
WITH node
ORDER BY node.orderKey
