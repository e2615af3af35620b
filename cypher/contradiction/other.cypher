// The other one of two facts that contradict each other.
/* :graphql { fact(id: "observation:000-little-giant-count-440300-2025") { contradicts { fact { id } } } } */
// budget: 300 database hits
WITH this.other AS id, 'dataset:' + split(this.other, ':')[1] AS dataset
// include shared/factById
WITH edge
ORDER BY edge.factId
