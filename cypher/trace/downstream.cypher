// What lies downstream of a firm, a segment, a product or a chain, nearest first.
/* :param { from: 'enterprise:inovance', first: 200, width: 1000, withLinks: true,
   kinds: ['SUPPLIES', 'OCCUPIES', 'FEEDS', 'HAS_SEGMENT', 'MAKES', 'KIND_OF', 'MADE_FROM', 'OF_PRODUCT'] } */
// budget: 2700 database hits
CALL () {
  MATCH (entity:Entity {id: $from})
  RETURN entity
  UNION
  MATCH (:FormerId {id: $from})-[:NOW]->(entity:Entity)
  RETURN entity
}
WITH entity AS start
WITH [start] AS seen, [{id: start.id, depth: 0}] AS found, [{at: start, by: 'START'}] AS frontier, [] AS links, false AS isCut, 1 AS depth
// repeat: one level of the walk; `by` says how a place was reached, and so how the walk may leave it
CALL (frontier, seen) {
  UNWIND frontier AS step
  CALL (step) {
    WITH step.at AS at
    WHERE step.by IN ['START', 'SUPPLIES', 'OCCUPIES'] AND 'SUPPLIES' IN $kinds
    MATCH (at)-[link:SUPPLIES]->(next:Enterprise)
    RETURN link, next, 'SUPPLIES' AS by
    UNION ALL
    WITH step.at AS at
    WHERE step.by IN ['START', 'FEEDS', 'AT'] AND 'FEEDS' IN $kinds
    MATCH (at)-[link:FEEDS]->(next:Segment)
    RETURN link, next, 'FEEDS' AS by
    UNION ALL
    WITH step.at AS at
    WHERE step.by IN ['START', 'FEEDS', 'AT'] AND 'MADE_FROM' IN $kinds
    MATCH (at)<-[link:MADE_FROM]-(next:Product)
    RETURN link, next, 'FEEDS' AS by
    UNION ALL
    WITH step.at AS at
    WHERE step.by IN ['START', 'FEEDS', 'AT'] AND 'KIND_OF' IN $kinds
    MATCH (at)-[link:KIND_OF]->(next:Product)
    RETURN link, next, 'AT' AS by
// include shared/places
  }
  WITH link, next, by
  LIMIT $width
  WITH next, max(by) AS by, collect(link) AS ways
  WITH next, next.id AS id, by, ways, next IN seen AS isSeen
  ORDER BY id
  WITH collect({at: next, id: id, by: by, ways: ways, isSeen: isSeen}) AS reached
  WITH reached, [step IN reached WHERE NOT step.isSeen] AS fresh, reduce(sum = 0, step IN reached | sum + size(step.ways)) AS walked
  RETURN fresh[..$first - size(seen)] AS fresh,
         [step IN reached WHERE step.isSeen] AS back,
         walked = $width OR size(fresh) > $first - size(seen) AS isFull
}
WITH seen + [step IN fresh | step.at] AS seen,
     found + [step IN fresh | {id: step.id, depth: depth}] AS found,
     CASE WHEN isFull THEN [] ELSE fresh END AS frontier,
     links + [step IN back + fresh | step.ways] AS links,
     isCut OR isFull AS isCut,
     depth + 1 AS depth
// end
RETURN found AS nodes,
       [group IN CASE WHEN $withLinks THEN links ELSE [] END | [link IN group | {
         from: startNode(link).id,
         to: endNode(link).id,
         kind: type(link),
         product: link.product,
         confidence: link.confidence,
         citations: coalesce(link.citations, [])
       }]] AS links,
       isCut
