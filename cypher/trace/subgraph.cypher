// The links among several things, walked from whichever end has fewer.
/* :param { ids: ['enterprise:byd', 'enterprise:robosense', 'segment:humanoid-robot-lidar', 'segment:humanoid-robot-machine'], width: 1000,
   kinds: ['SUPPLIES', 'OCCUPIES', 'FEEDS'] } */
// budget: 500 database hits
UNWIND $ids AS asked
CALL (asked) {
  MATCH (entity:Entity {id: asked})
  RETURN entity
  UNION
  MATCH (:FormerId {id: asked})-[:NOW]->(entity:Entity)
  RETURN entity
}
WITH collect({asked: asked, id: entity.id}) AS found, collect(DISTINCT entity) AS nodes
CALL (nodes) {
  UNWIND nodes AS node
  WITH node, COUNT { (node)-[:SUPPLIES|OCCUPIES|FEEDS|HAS_SEGMENT|INVESTED_IN|CONTROLS|LEADS|COOPERATES_WITH|COMPETES_WITH|MAKES|KIND_OF|MADE_FROM|OF_PRODUCT]-() } AS degree
  ORDER BY degree, node.id
  // Whatever leads to the greatest hub is found from its other end.
  RETURN collect(node)[..-1] AS starts
}
CALL (nodes, starts) {
  UNWIND starts AS start
  MATCH (start)-[link:SUPPLIES|OCCUPIES|FEEDS|HAS_SEGMENT|INVESTED_IN|CONTROLS|LEADS|COOPERATES_WITH|COMPETES_WITH|MAKES|KIND_OF|MADE_FROM|OF_PRODUCT]-(other:Entity)
  WITH link, other
  LIMIT $width
  WITH count(*) AS walked, collect(DISTINCT CASE WHEN other IN nodes AND type(link) IN $kinds THEN link END) AS links
  RETURN walked = $width AS isFull, [link IN links | {
    factId: link.factId,
    from: startNode(link).id,
    to: endNode(link).id,
    kind: type(link),
    product: link.product,
    confidence: link.confidence,
    citations: coalesce(link.citations, [])
  }] AS links
}
RETURN found, links, isFull
