// The organizations that one controls.
/* :graphql { investor(by: { name: "广汽集团" }) { controls { kind organization { name } } } } */
// budget: 50 database hits
MATCH (this)-[edge:CONTROLS]->(node:Organization)
ORDER BY node.nameKey
