// What the two of a pair have in common or not, beside their names.
/* :graphql { nearMatches(first: 1) { nodes { reasons { code speaks chinese english ofA ofB } } } } */
// empty: names of documents alone are compared with nothing
// budget: 20 database hits
WITH this AS near, startNode(this) AS newer, endNode(this) AS older
MATCH (older)-[:DESCRIBES]->(a:Entity)
MATCH (newer)-[:DESCRIBES]->(b:Entity)
WITH {
  names: near.reasons,
  likeness:
// include shared/likeness
} AS edge
