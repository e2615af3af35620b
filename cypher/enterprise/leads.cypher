// The chains and clusters that an enterprise leads.
/* :graphql { enterprise(by: { name: "芯联集成" }) { leads { statedBy chain { name } } } } */
// budget: 59 database hits
// filter asOf: edge.since <= $asOf + '~'
// filter asOfOrUndated: coalesce(edge.since, '0') <= $asOfOrUndated + '~'
MATCH (this)-[edge:LEADS]->(node:Chain|Cluster)
ORDER BY node.nameKey
