// The known supplies to and from the firms and the leaders of a chain.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 1464 database hits
CALL (this) {
  MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
  UNION
  MATCH (this)<-[:LEADS]-(firm:Enterprise)
  RETURN firm
}
MATCH (firm)-[link:SUPPLIES]-(:Enterprise)
WITH DISTINCT link
WITH {
  from: startNode(link).id,
  to: endNode(link).id,
  kind: 'SUPPLIES',
  product: link.product,
  share: link.share,
  confidence: link.confidence,
  citations: coalesce(link.citations, [])
} AS edge
