// By what a figure is a part of a breakdown.
/* :graphql { observations(filter: { board: "科创板" }, first: 100) { nodes { dimensions { key value } } } } */
// budget: 37 database hits
UNWIND [
  {key: 'INDUSTRY', value: this.industry},
  {key: 'TRACK', value: this.track},
  {key: 'BOARD', value: this.board},
  {key: 'ROUND', value: this.round},
  {key: 'CHAPTER', value: this.chapter}
] AS edge
WITH edge
WHERE edge.value IS NOT NULL
WITH edge
ORDER BY edge.key
