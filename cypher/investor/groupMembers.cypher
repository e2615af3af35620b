// The investors that a co-investor stands for: itself, or every one of its group.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors(mergeGroups: true) { edges { members { name } } } } } */
// budget: 708 database hits
WITH this, this.head AS head
MATCH (head)-[:CONTROLS*0..20]->(member:Investor)
WHERE this.isGroup OR member = head
WITH DISTINCT member AS node
ORDER BY node.nameKey
