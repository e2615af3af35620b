// What an addition says, as it was entered, with where its author has it from.
/* :graphql { additions(first: 3) { nodes { citation { quote source { title } } } } } */
// empty: the documents are nobody's additions
// budget: 30 database hits
MATCH (node:Citation {id: 'citation:' + replace(this.id, ':', '-')})
ORDER BY node.id
