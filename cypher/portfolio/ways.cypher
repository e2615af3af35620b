// The shortest way along supplies from each of some suppliers to each of some firms, directly or through one firm.
/* :param { asked: [{ supplier: 'enterprise:inovance', holdings: ['enterprise:xiaomi'] }] } */
// budget: 40 database hits
UNWIND $asked AS one
MATCH (supplier:Enterprise {id: one.supplier})
UNWIND one.holdings AS id
MATCH (holding:Enterprise {id: id})
CALL (supplier, holding) {
  MATCH (supplier)-[link:SUPPLIES]->(holding)
  RETURN [link] AS way, '' AS through, link.product AS last, null AS first
  UNION ALL
  WITH supplier, holding
  WHERE NOT EXISTS { (supplier)-[:SUPPLIES]->(holding) }
  MATCH (holding)<-[link:SUPPLIES]-(buyer:Enterprise)<-[before:SUPPLIES]-(supplier)
  RETURN [before, link] AS way, buyer.id AS through, link.product AS last, before.product AS first
}
WITH supplier, holding, way
ORDER BY through, coalesce(last, ''), coalesce(first, '')
WITH supplier, holding, head(collect(way)) AS way
RETURN supplier.id AS supplier,
       holding.id AS holding,
       [link IN way | {
         from: startNode(link).id,
         to: endNode(link).id,
         kind: 'SUPPLIES',
         product: link.product,
         confidence: link.confidence,
         citations: coalesce(link.citations, [])
       }] AS links
