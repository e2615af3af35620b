// The passages that state a fact: those of the event where it is one.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { citations { quote } } } */
// budget: 70 database hits
// include shared/stated
UNWIND coalesce(stated.citations, this.citations, []) AS citation
MATCH (node:Citation {id: citation})
ORDER BY node.id
