// What lies downstream of a firm, a segment, a product or a chain, nearest first.
/* :param { from: 'enterprise:inovance', first: 200, width: 5000, depth: 3,
   kinds: ['SUPPLIES', 'OCCUPIES', 'FEEDS', 'HAS_SEGMENT', 'MAKES', 'KIND_OF', 'MADE_FROM', 'OF_PRODUCT'] } */
// budget: 2439 database hits
CALL () {
  MATCH (entity:Entity {id: $from})
  RETURN entity
  UNION
  MATCH (:FormerId {id: $from})-[:NOW]->(entity:Entity)
  RETURN entity
}
WITH entity AS start
WITH [start] AS seen,
     [{id: start.id, depth: 0}] AS found,
     [{at: start, by: 'START'}] AS frontier,
     [] AS links,
     false AS isCut,
     1 AS depth
// repeat: one level of the walk; `by` says how a place was reached, and so how the walk may leave it
CALL (frontier, seen) {
  UNWIND frontier AS step
  CALL (step) {
    WITH step.at AS at
    MATCH (at)-[link:SUPPLIES|FEEDS|KIND_OF]->(next:Enterprise|Segment|Product)
    WHERE type(link) IN $kinds
    RETURN link, next, CASE type(link)
      WHEN 'KIND_OF' THEN 'AT'
      ELSE type(link)
    END AS by
    UNION ALL
    WITH step.at AS at
    WHERE 'MADE_FROM' IN $kinds
    MATCH (at)<-[link:MADE_FROM]-(next:Product)
    RETURN link, next, 'FEEDS' AS by
// include shared/places
  }
  WITH link, next, by
  LIMIT $width
  WITH collect(link) AS walked, collect({at: next, by: by}) AS hops
  CALL (hops, seen) {
    UNWIND hops AS hop
    WITH hop.at AS at, max(hop.by) AS by
    WHERE NOT at IN seen
    WITH at, by
    ORDER BY at.id
    RETURN collect({at: at, by: by}) AS fresh
  }
  RETURN walked, fresh[..$first + 1 - size(seen)] AS fresh, size(hops) = $width OR size(fresh) > $first + 1 - size(seen) AS isFull
}
WITH seen + [step IN fresh | step.at] AS seen,
     found + [step IN fresh | {id: step.at.id, depth: depth}] AS found,
     fresh AS frontier,
     links + walked AS links,
     isCut OR isFull AS isCut,
     depth + 1 AS depth
// end
RETURN found AS nodes,
       [link IN links | {
         from: startNode(link).id,
         to: endNode(link).id,
         kind: type(link),
         product: link.product,
         confidence: link.confidence,
         citations: coalesce(link.citations, [])
       }] AS links,
       isCut
