// What the figures measure.
/* :graphql { metrics(first: 2) { totalCount nodes { name unit } } } */
// budget: 26 database hits
MATCH (node:Metric)
ORDER BY node.nameKey
