// Both facts that contradict each other, the one that was asked first.
/* :graphql { contradictions(first: 1) { nodes { facts { id } } } } */
// budget: 300 database hits
UNWIND [[0, this.one], [1, this.other]] AS side
WITH side[0] AS place, side[1] AS id, 'dataset:' + split(side[1], ':')[1] AS dataset
// include shared/factById
WITH edge, place
ORDER BY place
