// Who has invested in the firms of a chain, and whether the investor is based or mandated in a region.
/* :param { this: 'chain:integrated-circuit', region: 'region:440000' } */
// budget: 2373 database hits
OPTIONAL MATCH (:Region {id: $region})-[:PART_OF*0..4]->(above:Region)
WITH this, collect(above.id) AS mandated
MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)<-[link:INVESTED_IN]-(investor:Investor)
WITH DISTINCT mandated, firm, link, investor
WITH mandated, investor, collect({to: firm.id, confidence: link.confidence, citations: coalesce(link.citations, [])}) AS holdings
WITH holdings,
     investor,
     EXISTS { (investor)-[at:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(:Region {id: $region}) WHERE coalesce(at.basis, '') <> 'OFFICE' } OR any(
       region IN coalesce(investor.mandateRegions, []) WHERE region IN mandated
     ) AS isHere
WITH {id: investor.id, isHere: isHere, holdings: holdings} AS edge
