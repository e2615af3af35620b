// The ladders that apply in a region: its own, and those of what it is part of.
/* :graphql { region(by: { name: "深圳" }) { ladder { schemes { name validFrom } } } } */
// budget: 327 database hits
WITH this AS asked, this.place AS region
MATCH (region)-[:PART_OF*0..4]->(:Region)<-[:APPLIES_IN]-(node:Ladder)
WHERE CASE
    WHEN asked.asOf IS NULL THEN NOT EXISTS { (node)<-[:SUPERSEDES]-() }
    ELSE coalesce(node.validFrom, CASE WHEN asked.undated THEN '0' END) <= asked.asOf + '~'
      AND NOT EXISTS { (node)<-[:SUPERSEDES]-(later:Ladder) WHERE later.validFrom <= asked.asOf + '~' }
  END
WITH DISTINCT node
ORDER BY node.nameKey
