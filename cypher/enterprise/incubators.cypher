// The institutions that incubated an enterprise.
/* :graphql { enterprises(first: 100) { nodes { incubators { institution { name } } } } } */
// budget: 1430 database hits
// empty: until the profile of 思谷智能 is in the seed
MATCH (this)-[edge:INCUBATED_BY]->(node:Organization)
ORDER BY node.nameKey
