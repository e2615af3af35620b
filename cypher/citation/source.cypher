// The document of a citation.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { citations { source { title } } } } */
MATCH (this)-[:FROM]->(node:Source)
