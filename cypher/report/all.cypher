// What was reported of facts, the newest first.
/* :graphql { reports(first: 3) { totalCount nodes { id fact } } } */
// empty: nobody reports anything in the documents
// budget: 20 database hits
// filter fact: node.fact = $fact
MATCH (node:Report)
ORDER BY node.orderKey
