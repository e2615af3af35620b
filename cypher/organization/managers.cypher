// Who runs an organization.
/* :graphql { investor(by: { name: "广汽资本" }) { managers { role validFrom validTo manager { id } } } } */
// budget: 59 database hits
// filter asOf: edge.validFrom <= $asOf + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOf
// filter asOfOrUndated: coalesce(edge.validFrom, '0') <= $asOfOrUndated + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOfOrUndated
MATCH (this)-[edge:MANAGED_BY]->(node:Entity)
ORDER BY node.id + ' ' + edge.key
