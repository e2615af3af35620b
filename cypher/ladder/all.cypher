// All ladders.
/* :graphql { ladders(first: 3) { totalCount nodes { name } } } */
// budget: 13 database hits
// filter region: EXISTS { (node)-[:APPLIES_IN]->(:Region)<-[:PART_OF*0..4]-(:Region {id: $region}) }
// filter tier: EXISTS { (node)-[:HAS_RUNG]->(:Rung {tier: $tier}) }
// filter level: node.level = $level
// filter asOf: node.validFrom <= $asOf + '~' AND NOT EXISTS { (node)<-[:SUPERSEDES]-(later:Ladder) WHERE later.validFrom <= $asOf + '~' }
// filter asOfOrUndated: coalesce(node.validFrom, '0') <= $asOfOrUndated + '~' AND NOT EXISTS { (node)<-[:SUPERSEDES]-(later:Ladder) WHERE later.validFrom <= $asOfOrUndated + '~' }
MATCH (node:Ladder)
ORDER BY node.nameKey
