// The figures of the documents, by metric and date.
/* :graphql { observations(filter: { metric: "metric:little-giant-count" }, first: 3) { totalCount nodes { value } } } */
// budget: 433 database hits
// filter about: MATCH (node)-[:ABOUT]->(:Entity {id: $about})
// filter metric: MATCH (node)-[:OF_METRIC]->(:Metric {id: $metric})
// filter source: EXISTS { MATCH (citation:Citation)-[:FROM]->(:Source {id: $source}) WHERE citation.id IN node.citations }
// filter asOf: node.asOf STARTS WITH $asOf
// filter contradicted: (EXISTS { MATCH (:Contradiction {one: node.id}) } OR EXISTS { MATCH (:Contradiction {other: node.id}) }) = $contradicted
// filter industry: node.industry = $industry
// filter track: node.track = $track
// filter board: node.board = $board
// filter round: node.round = $round
MATCH (node:Observation)
ORDER BY node.orderKey
