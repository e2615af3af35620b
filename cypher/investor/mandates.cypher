// The places that a fund is to invest in.
/* :graphql { investor(by: { name: "佛山市制造业转型发展基金" }) { mandates { name } } } */
// budget: 40 database hits
MATCH (node:Region)
WHERE node.id IN this.mandateRegions
ORDER BY node.id
