// The organizations that an organization is easily mistaken for.
/* :graphql { enterprise(by: { name: "欣旺达电子" }) { notSameAs { id name } } } */
// budget: 40 database hits
MATCH (this)-[:NOT_SAME_AS]-(node:Organization)
ORDER BY node.nameKey
