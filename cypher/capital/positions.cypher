// Which firm stands in which segment of a chain, and who says so.
/* :param { this: 'chain:integrated-circuit' } */
// budget: 2014 database hits
MATCH (this)-[:HAS_SEGMENT]->(segment:Segment)<-[position:OCCUPIES]-(firm:Enterprise)
WITH firm, segment, min([position.confidence, coalesce(position.citations, [])]) AS said
WITH {firm: firm.id, segment: segment.id, confidence: said[0], citations: said[1]} AS edge
