// What an organization or a person runs.
/* :graphql { person(by: { name: "袁锋" }) { manages { role organization { name } } } } */
// budget: 44 database hits
// filter asOf: edge.validFrom <= $asOf + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOf
// filter asOfOrUndated: coalesce(edge.validFrom, '0') <= $asOfOrUndated + '~' AND coalesce(edge.validTo, '9999') + '~' >= $asOfOrUndated
MATCH (this)<-[edge:MANAGED_BY]-(node:Organization)
ORDER BY node.nameKey + ' ' + edge.key
