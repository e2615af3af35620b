// The documents that say in words that an enterprise never took capital.
/* :graphql { enterprise(by: { name: "虹科" }) { capitalStatements { statedBy wording source { id } } } } */
// budget: 40 database hits
MATCH (this)-[edge:WITHOUT_CAPITAL]->(node:Source)
ORDER BY node.id + ' ' + edge.key
