// The supplies to every firm within four supply links of some firms.
/* :param { ids: ['enterprise:inovance'], firms: 20000, links: 100000 } */
// budget: 90 database hits
UNWIND $ids AS asked
MATCH (:Enterprise {id: asked})-[:SUPPLIES*0..4]-(firm:Enterprise)
WITH DISTINCT firm
LIMIT $firms
MATCH (firm)<-[link:SUPPLIES]-(supplier:Enterprise)
WITH firm, link, supplier
LIMIT $links
RETURN supplier.id AS from,
       firm.id AS to,
       link.product AS product,
       link.share AS share,
       coalesce(link.citations, []) AS citations
ORDER BY from, to
