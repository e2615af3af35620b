// The institutions that an enterprise does research with.
/* :graphql { enterprise(by: { name: "广宇科技" }) { researchPartners { topic institution { name } } } } */
// budget: 83 database hits
MATCH (this)-[edge:RESEARCHES_WITH]->(node:Organization)
ORDER BY node.nameKey
