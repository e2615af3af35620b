// The rung that a title was granted by: of the edition in force on its date.
/* :graphql { enterprise(by: { name: "云从科技" }) { recognitions { rung { name ladder { name } } } } } */
// budget: 197 database hits
MATCH (node:Rung {tier: this.tier})<-[:HAS_RUNG]-(ladder:Ladder)
WHERE node.level = this.level AND ladder.status IS NULL AND ladder.validFrom <= this.grantedOn
  AND NOT EXISTS { (ladder)<-[:SUPERSEDES]-(later:Ladder) WHERE later.validFrom <= this.grantedOn + '~' }
MATCH (ladder)-[:APPLIES_IN]->(scope:Region)
WHERE scope.level = 'NATION' OR EXISTS { (this)<-[:RECOGNIZED_AS]-()-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(scope) }
WITH DISTINCT node, CASE WHEN scope.level = 'NATION' THEN '1 ' ELSE '0 ' END + node.id AS place
ORDER BY place
