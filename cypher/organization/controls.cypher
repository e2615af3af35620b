// The organizations that one controls.
/* :graphql { investor(by: { name: "广汽集团" }) { controls { kind organization { name } } } } */
// budget: 50 database hits
// filter asOf: edge.validFrom <= $asOf + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOf
// filter asOfOrUndated: coalesce(edge.validFrom, '0') <= $asOfOrUndated + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOfOrUndated
MATCH (this)-[edge:CONTROLS]->(node:Organization)
ORDER BY node.nameKey
