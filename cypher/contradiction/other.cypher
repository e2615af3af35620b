// The other one of two facts that contradict each other.
/* :graphql { fact(id: "observation:000-little-giant-count-440300-2025") { contradicts { fact { id } } } } */
// budget: 105 database hits
WITH this.other AS id, this.otherStart AS start
// include shared/sideFact
WITH edge
ORDER BY edge.factId
