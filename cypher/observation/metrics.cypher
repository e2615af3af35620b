// What the figures measure.
/* :graphql { metrics(first: 2) { totalCount nodes { name unit } } } */
MATCH (node:Metric)
ORDER BY node.nameKey
