// What an organization tells that a chain lacks.
/* :graphql { enterprise(by: { id: "enterprise:nationstar-semiconductor" }) { toldGaps { text } } } */
// budget: 52 database hits
MATCH (this)<-[:TOLD_BY]-(node:ToldGap)
ORDER BY node.id
