// The segments of a chain, and which feeds which.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 2053 database hits
MATCH (this)-[:HAS_SEGMENT]->(segment:Segment)
OPTIONAL MATCH (segment)-[link:FEEDS]->(next:Segment)
WITH segment,
     collect(
       CASE WHEN next IS NOT NULL THEN {to: next.id, confidence: link.confidence, citations: coalesce(link.citations, [])} END
     ) AS feeds
WITH {id: segment.id, rank: segment.orderKey, required: coalesce(segment.required, true), feeds: feeds} AS edge
