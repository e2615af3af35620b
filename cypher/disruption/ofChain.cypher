// The known supplies to and from the firms and the leaders of a chain.
/* :param { chain: 'chain:humanoid-robot', links: 100000 } */
// budget: 1464 database hits
CALL () {
  MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
  UNION
  MATCH (:Chain {id: $chain})<-[:LEADS]-(firm:Enterprise)
  RETURN firm
}
MATCH (firm)-[link:SUPPLIES]-(:Enterprise)
WITH DISTINCT link
LIMIT $links
RETURN startNode(link).id AS from,
       endNode(link).id AS to,
       link.product AS product,
       link.share AS share,
       coalesce(link.citations, []) AS citations
ORDER BY from, to
