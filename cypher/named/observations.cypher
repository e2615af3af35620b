// The figures about an entity, by metric and date.
/* :graphql { region(by: { name: "深圳" }) { observations(first: 5) { totalCount nodes { value min } } } } */
// budget: 715 database hits
// filter metric: MATCH (node)-[:OF_METRIC]->(:Metric {id: $metric})
MATCH (this)<-[:ABOUT]-(node:Observation)
ORDER BY node.orderKey
