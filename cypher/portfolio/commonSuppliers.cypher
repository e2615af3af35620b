// The firms outside a portfolio that supply most of its firms, two or more, directly or through one firm between.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 10000, suppliers: 101 } */
// budget: 150 database hits
// empty: no document names a supplier of a firm that an investor holds
// include shared/held
CALL (firms) {
  UNWIND firms AS holding
  MATCH (holding)<-[:SUPPLIES]-(buyer:Enterprise)
  WITH buyer, collect(DISTINCT holding) AS reached
  MATCH (buyer)<-[:SUPPLIES*0..1]-(supplier:Enterprise)
  UNWIND reached AS holding
  WITH supplier, holding, max(CASE WHEN supplier = buyer THEN 1 ELSE 0 END) AS direct
  WITH supplier, collect(holding) AS holdings, sum(direct) AS directCount
  WHERE size(holdings) > 1 AND NOT supplier IN firms
  WITH supplier.id AS supplier, holdings, size(holdings) AS holdingCount, directCount
  ORDER BY holdingCount DESC, directCount DESC, supplier
  LIMIT $suppliers
  CALL (holdings) {
    UNWIND holdings AS holding
    WITH holding.id AS id
    ORDER BY id
    LIMIT 100
    RETURN collect(id) AS told
  }
  RETURN supplier, told, holdingCount, directCount
}
WITH {supplier: supplier, holdingCount: holdingCount, directCount: directCount, holdings: told} AS edge
