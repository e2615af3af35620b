// The document of a citation.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { citations { source { title } } } } */
// budget: 53 database hits
MATCH (this)-[:FROM]->(node:Source)
