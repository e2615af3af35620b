// How many firms of a region hold a title, and when the newest was granted.
/* :graphql { region(by: { name: "深圳" }) { ladder { coverage { known note } dataAsOf } } } */
// budget: 1408 database hits
WITH this AS asked, this.place AS region
MATCH (region)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise)
OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
WHERE asked.asOf IS NULL
  OR (coalesce(title.grantedOn, CASE WHEN asked.undated THEN '0' END) <= asked.asOf + '~' AND coalesce(title.validUntil, '9999') + '~' >= asked.asOf)
WITH {
  firms: count(DISTINCT firm),
  titled: count(DISTINCT CASE WHEN title IS NOT NULL THEN firm END),
  newest: max(title.grantedOn)
} AS edge
