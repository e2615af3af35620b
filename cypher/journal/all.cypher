// The journal, the newest entry first.
/* :graphql { journal(first: 3) { totalCount nodes { id kind } } } */
// empty: nothing was written through the API
// budget: 20 database hits
// filter dataset: node.dataset = $dataset
MATCH (node:JournalEntry)
ORDER BY node.orderKey
