// How many firms of a region hold a title, and when the newest was granted.
/* :graphql { region(by: { name: "深圳" }) { ladder { coverage { known note } dataAsOf } } } */
// budget: 1691 database hits
MATCH (this)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise)
OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
WITH {
  firms: count(DISTINCT firm),
  titled: count(DISTINCT CASE WHEN title IS NOT NULL THEN firm END),
  newest: max(title.grantedOn)
} AS edge
