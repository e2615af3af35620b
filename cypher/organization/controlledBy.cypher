// The organizations that control one.
/* :graphql { investor(by: { name: "广汽资本" }) { controlledBy { kind organization { name } } } } */
// budget: 46 database hits
MATCH (this)<-[edge:CONTROLS]-(node:Organization)
ORDER BY node.nameKey
