// What contradicts the fact that `key` finds: what somebody says does, and by rule another value of what has but one.
CALL (key) {
  MATCH (found:Contradiction {one: key})
  RETURN found.other AS other, found.reason AS reason, found.dataset AS dataset, null AS rule
  UNION
  MATCH (found:Contradiction {other: key})
  RETURN found.one AS other, found.reason AS reason, found.dataset AS dataset, null AS rule
  UNION
  MATCH (one:Entity&Listing {id: key})<-[:LISTED_AS]-(firm)-[:LISTED_AS]->(two:Listing)
  WHERE one.board = two.board AND NOT (one.listedOn STARTS WITH two.listedOn OR two.listedOn STARTS WITH one.listedOn)
  RETURN two.id AS other, '同一板块的上市时间不同：' + one.listedOn + '，' + two.listedOn AS reason, null AS dataset, 'LISTED_ON' AS rule
  UNION
  MATCH (one:Entity&Milestone {id: key})<-[:REACHED]-(firm)-[:REACHED]->(two:Milestone)
  WHERE one.kind = 'FOUNDED' AND two.kind = 'FOUNDED' AND NOT (one.on STARTS WITH two.on OR two.on STARTS WITH one.on)
  RETURN two.id AS other, '成立时间不同：' + one.on + '，' + two.on AS reason, null AS dataset, 'FOUNDED_ON' AS rule
  UNION
  MATCH (one:Entity&Recognition {id: key})<-[:RECOGNIZED_AS]-(firm)-[:RECOGNIZED_AS]->(two:Recognition)
  WHERE one.tier = two.tier AND one.level = two.level AND one.batch = two.batch
    AND NOT (one.grantedOn STARTS WITH two.grantedOn OR two.grantedOn STARTS WITH one.grantedOn)
  RETURN two.id AS other, '同一批次的认定时间不同：' + one.grantedOn + '，' + two.grantedOn AS reason, null AS dataset, 'GRANTED_ON' AS rule
  UNION
  MATCH (firm)-[one:LOCATED_IN {dataset: 'dataset:' + split(key, ':')[1], factId: key}]->(here)
  MATCH (firm)-[two:LOCATED_IN]->(there)
  WHERE one.basis = 'REGISTERED' AND two.basis = 'REGISTERED' AND two.factId IS NOT NULL AND here <> there
    AND NOT EXISTS { (here)-[:PART_OF*1..4]->(there) } AND NOT EXISTS { (there)-[:PART_OF*1..4]->(here) }
  RETURN two.factId AS other, '注册地不同：' + here.name + '，' + there.name AS reason, null AS dataset, 'REGISTERED_IN' AS rule
}
WITH {one: key, other: other, reason: reason, dataset: dataset, rule: rule} AS edge
ORDER BY edge.other
