// Brings the pairs of things to what is known now: only one between two that nobody judged has an order, and stands in the list.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:DESCRIBES]-(:Record)-[near:NEAR]-(:Record)
WITH DISTINCT near, startNode(near) AS newer, endNode(near) AS older
MATCH (newer)-[:DESCRIBES]->(one:Entity)
MATCH (older)-[:DESCRIBES]->(other:Entity)
WITH near, one, other, one <> other AND coalesce(one.uscc = other.uscc, true) AND NOT EXISTS { (one)-[:NOT_SAME_AS]-(other) }
  AND NOT EXISTS {
    MATCH (one)<-[:DESCRIBES]-(first:Record)
    MATCH (judgement:Judgement {one: first.proposes})
    MATCH (other)<-[:DESCRIBES]-(:Record {proposes: judgement.other})
  } AND NOT EXISTS {
    MATCH (other)<-[:DESCRIBES]-(first:Record)
    MATCH (judgement:Judgement {one: first.proposes})
    MATCH (one)<-[:DESCRIBES]-(:Record {proposes: judgement.other})
  } AND NOT EXISTS {
    MATCH (one)<-[:DESCRIBES]-(:Record)-[twin:NEAR]-(:Record)-[:DESCRIBES]->(other)
    WHERE twin.score > near.score OR twin.score = near.score AND twin.id < near.id
  } AS isOpen, EXISTS { (one)<-[:DESCRIBES]-(:Record {isAuthored: true}) } AS isAuthored,
  EXISTS { (other)<-[:DESCRIBES]-(:Record {isAuthored: true}) } AS isOtherAuthored
WITH near, isOpen, CASE
    WHEN isAuthored = isOtherAuthored AND one.id < other.id OR isAuthored AND NOT isOtherAuthored THEN other
    ELSE one
  END AS moving
WITH near, isOpen, COUNT { (moving)--() } - COUNT { (moving)-[:HAS_ALIAS]->() } - COUNT { (moving)<-[:NOW]-() }
  - COUNT { (moving)<-[:DESCRIBES]-() } AS facts, COUNT { (moving)-[:OCCUPIES]->() } AS positions
WITH near, facts, positions, CASE isOpen
    WHEN true THEN toString(2000000000 - facts - 10 * positions) + ' ' + toString(2000 - toInteger(round(1000 * near.score))) + ' ' + near.id
  END AS orderKey
WHERE coalesce(near.orderKey, '') <> coalesce(orderKey, '') OR coalesce(near.facts, -1) <> facts OR coalesce(near.positions, -1) <> positions
SET near.orderKey = orderKey, near.facts = facts, near.positions = positions
