// The known supplies to the firms of a portfolio, and to those suppliers.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 101 database hits
// empty: no document names a supplier of a firm that an investor holds
CALL (this) {
  RETURN this AS member
  UNION
  WITH this
  WHERE $mergeGroups
  MATCH (above:Organization)-[:CONTROLS*0..4]->(this)
  WITH DISTINCT above
  MATCH (above)-[:CONTROLS*0..4]->(member:Investor)
  RETURN member
}
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
