// What contradicts the fact that `key` finds: what somebody says does, and by rule another value of what has but one.
CALL (key) {
  MATCH (found:Contradiction {one: key})
  RETURN {other: found.other, oneStart: found.oneStart, otherStart: found.otherStart, reason: found.reason, dataset: found.dataset} AS side
  UNION
  MATCH (found:Contradiction {other: key})
  RETURN {other: found.one, oneStart: found.otherStart, otherStart: found.oneStart, reason: found.reason, dataset: found.dataset} AS side
  UNION
  MATCH (one:Entity&Listing {id: key})<-[:LISTED_AS]-(firm)-[:LISTED_AS]->(two:Listing)
  WHERE one.board = two.board AND NOT (one.listedOn STARTS WITH two.listedOn OR two.listedOn STARTS WITH one.listedOn)
  RETURN {other: two.id, reason: '同一板块的上市时间不同：' + one.listedOn + '，' + two.listedOn, rule: 'LISTED_ON'} AS side
  UNION
  MATCH (one:Entity&Milestone {id: key})<-[:REACHED]-(firm)-[:REACHED]->(two:Milestone)
  WHERE one.kind = 'FOUNDED' AND two.kind = 'FOUNDED' AND NOT (one.on STARTS WITH two.on OR two.on STARTS WITH one.on)
  RETURN {other: two.id, reason: '成立时间不同：' + one.on + '，' + two.on, rule: 'FOUNDED_ON'} AS side
  UNION
  MATCH (one:Entity&Recognition {id: key})<-[:RECOGNIZED_AS]-(firm)-[:RECOGNIZED_AS]->(two:Recognition)
  WHERE one.tier = two.tier AND one.level = two.level AND one.batch = two.batch
    AND NOT (one.grantedOn STARTS WITH two.grantedOn OR two.grantedOn STARTS WITH one.grantedOn)
  RETURN {other: two.id, reason: '同一批次的认定时间不同：' + one.grantedOn + '，' + two.grantedOn, rule: 'GRANTED_ON'} AS side
  UNION
  MATCH (firm)-[one:LOCATED_IN {dataset: 'dataset:' + split(key, ':')[1], factId: key}]->(here)
  MATCH (firm)-[two:LOCATED_IN]->(there)
  WHERE one.basis = 'REGISTERED' AND two.basis = 'REGISTERED' AND two.factId IS NOT NULL AND here <> there
    AND NOT EXISTS { (here)-[:PART_OF*1..4]->(there) } AND NOT EXISTS { (there)-[:PART_OF*1..4]->(here) }
  RETURN {other: two.factId, oneStart: firm.id, otherStart: firm.id, reason: '注册地不同：' + here.name + '，' + there.name, rule: 'REGISTERED_IN'} AS side
}
WITH side {.*, one: key} AS edge
ORDER BY edge.other
