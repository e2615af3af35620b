// The shortest ways between two entities, along any kind of link and in either direction.
/* :param { from: 'investor:yueke', to: 'enterprise:byd', first: 5, depth: 6 } */
// budget: 187 database hits
OPTIONAL MATCH (start:Entity {id: $from})
OPTIONAL MATCH (finish:Entity {id: $to})
CALL (start, finish) {
  WITH start, finish
  WHERE start <> finish
  MATCH way = allShortestPaths(
    (start)-[:INVESTED_IN|CONTROLS|SUPPLIES|OCCUPIES|FEEDS|LEADS|COOPERATES_WITH|MAKES|MADE_FROM|KIND_OF|OF_PRODUCT*1..6]-(finish)
  )
  // What was derived from MAKES and OF_PRODUCT is walked as these.
  WHERE all(link IN relationships(way) WHERE link.derived IS NULL)
  WITH way
  LIMIT 100
  WITH [place IN nodes(way) | place.id] AS nodes,
       [link IN relationships(way) | {
         from: startNode(link).id,
         to: endNode(link).id,
         kind: type(link),
         product: link.product,
         confidence: link.confidence,
         citations: coalesce(link.citations, [])
       }] AS links
  ORDER BY nodes
  LIMIT $first
  RETURN collect({nodes: nodes, links: links}) AS ways
}
RETURN start.id AS start, finish.id AS finish, ways
