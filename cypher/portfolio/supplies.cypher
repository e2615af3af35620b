// The known supplies to the firms of a portfolio, and to those suppliers.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 128 database hits
// empty: no document names a supplier of a firm that an investor holds
// include shared/members
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)<-[:SUPPLIES*0..1]-(buyer:Enterprise)
WITH DISTINCT buyer
MATCH (buyer)<-[link:SUPPLIES]-(supplier:Enterprise)
WITH {
  from: supplier.id,
  to: buyer.id,
  kind: 'SUPPLIES',
  product: link.product,
  confidence: link.confidence,
  citations: coalesce(link.citations, [])
} AS edge
