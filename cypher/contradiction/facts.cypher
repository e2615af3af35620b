// Both facts that contradict each other, the one that was asked first.
/* :graphql { contradictions(first: 1) { nodes { facts { id } } } } */
// budget: 76 database hits
UNWIND [[0, this.one, this.oneStart], [1, this.other, this.otherStart]] AS side
WITH side[0] AS place, side[1] AS id, side[2] AS start
// include shared/sideFact
WITH edge, place
ORDER BY place
