// The segments of a chain, and which feeds which.
/* :param { chain: 'chain:humanoid-robot', limit: 500 } */
// budget: 2053 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(segment:Segment)
OPTIONAL MATCH (segment)-[link:FEEDS]->(next:Segment)
WITH segment,
     collect(
       CASE WHEN next IS NOT NULL THEN {to: next.id, confidence: link.confidence, citations: coalesce(link.citations, [])} END
     ) AS feeds
RETURN segment.id AS id, segment.orderKey AS rank, coalesce(segment.required, true) AS required, feeds
ORDER BY rank
LIMIT $limit
