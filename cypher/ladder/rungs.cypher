// The titles that firms of a region are known to hold.
/* :graphql { region(by: { name: "深圳" }) { ladder { rungs { tier level count enterprises(first: 2) { nodes { name } } } } } } */
// budget: 783 database hits
WITH this AS asked, this.place AS region
MATCH (region)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise)-[:RECOGNIZED_AS]->(title:Recognition)
WHERE asked.asOf IS NULL
  OR (coalesce(title.grantedOn, CASE WHEN asked.undated THEN '0' END) <= asked.asOf + '~' AND coalesce(title.validUntil, '9999') + '~' >= asked.asOf)
WITH asked, title.tier AS tier, title.level AS level, collect(DISTINCT firm) AS firms
WITH {id: asked.id + ' ' + tier + ' ' + level, tier: tier, level: level, count: size(firms), firms: firms} AS edge,
     ['POTENTIAL', 'TECHNOLOGY_SME', 'INNOVATIVE_SME', 'HIGH_TECH', 'GAZELLE', 'SRDI_SME', 'LITTLE_GIANT', 'HIDDEN_CHAMPION', 'UNICORN', 'CHAMPION'] AS tiers,
     ['DISTRICT', 'CITY', 'PROVINCIAL', 'NATIONAL'] AS levels
UNWIND range(0, size(tiers) - 1) AS tierRank
WITH edge, tiers, levels, tierRank
WHERE tiers[tierRank] = edge.tier
UNWIND range(0, size(levels) - 1) AS levelRank
WITH edge, levels, tierRank, levelRank
WHERE levels[levelRank] = edge.level
WITH edge, toString(tierRank) + toString(levelRank) AS rank
ORDER BY rank
