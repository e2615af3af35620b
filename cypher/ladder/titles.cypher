// The titles of a firm.
/* :param { this: 'enterprise:cloudwalk', asOf: '2024', undated: false } */
// budget: 73 database hits
MATCH (this)-[:RECOGNIZED_AS]->(title:Recognition)
WHERE $asOf IS NULL
  OR (coalesce(title.grantedOn, CASE WHEN $undated THEN '0' END) <= $asOf + '~' AND coalesce(title.validUntil, '9999') + '~' >= $asOf)
WITH {
  tier: title.tier,
  level: title.level,
  grantedOn: title.grantedOn,
  validUntil: title.validUntil,
  foundedOn: this.foundedOn
} AS edge
