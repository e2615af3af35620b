// What is said of some links beside their ends; of several of one kind between the same two, of the first product.
/* :param { links: [{from: 'enterprise:inovance', kind: 'SUPPLIES', to: 'enterprise:xiaomi'}] } */
// budget: 100 database hits
UNWIND range(0, size($links) - 1) AS number
WITH number, $links[number] AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
MATCH (from)-[link:SUPPLIES|INVESTED_IN|OCCUPIES|COOPERATES_WITH]->(to)
WHERE type(link) = asked.kind
WITH number, min([coalesce(link.product, ''), link.confidence, coalesce(link.citations, [])]) AS said
RETURN number, CASE said[0] WHEN '' THEN null ELSE said[0] END AS product, said[1] AS confidence, said[2] AS citations
ORDER BY number
