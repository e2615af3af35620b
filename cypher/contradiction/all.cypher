// Which facts contradict each other, as those who keep a data set found.
/* :graphql { contradictions(first: 3) { totalCount nodes { reason } } } */
// budget: 12 database hits
// filter source: EXISTS { MATCH (citation:Citation)-[:FROM]->(:Source {id: $source}) WHERE citation.id IN node.citations }
MATCH (node:Contradiction)
ORDER BY node.id
