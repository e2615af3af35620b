// The investors based in a region or mandated for it, of what kind they are, and whether they are known to have led.
/* :param { region: 'region:440000', limit: 50000 } */
// budget: 3330 database hits
OPTIONAL MATCH (:Region {id: $region})-[:PART_OF*0..4]->(above:Region)
WITH collect(above.id) AS mandated
CALL (mandated) {
  MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[at:LOCATED_IN]-(fund:Investor)
  WHERE coalesce(at.basis, '') <> 'OFFICE'
  RETURN fund, true AS isBased
  UNION
  MATCH (fund:Investor)
  WHERE fund.mandateRegions IS NOT NULL AND any(region IN fund.mandateRegions WHERE region IN mandated)
  RETURN fund, false AS isBased
}
WITH fund, max(isBased) AS isBased
OPTIONAL MATCH (fund)-[deal:INVESTED_IN]->(:Enterprise)
WITH fund, isBased, max(deal.lead) AS leads
RETURN fund.id AS id, fund.investorKind AS kind, isBased, leads
ORDER BY id
LIMIT $limit
