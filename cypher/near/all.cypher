// Pairs that nobody judged yet, those first of which an answer changes the most.
/* :graphql { nearMatches(first: 3) { totalCount nodes { id score factCount positionCount } } } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
// filter dataset: node.dataset = $dataset
MATCH ()-[node:NEAR]->()
WHERE node.orderKey > ''
WITH node
ORDER BY node.orderKey
