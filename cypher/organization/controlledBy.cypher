// The organizations that control one.
/* :graphql { investor(by: { name: "广汽资本" }) { controlledBy { kind organization { name } } } } */
// budget: 46 database hits
// filter asOf: edge.validFrom <= $asOf + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOf
// filter asOfOrUndated: coalesce(edge.validFrom, '0') <= $asOfOrUndated + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOfOrUndated
MATCH (this)<-[edge:CONTROLS]-(node:Organization)
ORDER BY node.nameKey
