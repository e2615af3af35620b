// What a firm, or the firms of a place, ask for.
/* :graphql { enterprise(by: { id: "enterprise:nationstar-semiconductor" }) { needs { text } } } */
// budget: 49 database hits
MATCH (this)-[:ASKS_FOR]->(node:Need)
ORDER BY node.id
