// The titles of a firm, each with when the newest document was published that names it.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 102 database hits
MATCH (this)-[:RECOGNIZED_AS]->(title:Recognition)
CALL (title) {
  UNWIND coalesce(title.citations, []) AS cited
  MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
  RETURN max(source.publishedOn) AS publishedOn
}
WITH {
  tier: title.tier,
  level: title.level,
  grantedOn: title.grantedOn,
  validUntil: title.validUntil,
  publishedOn: publishedOn
} AS edge
