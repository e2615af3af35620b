// The investors that are based in a region.
/* :param { this: 'investor:yueke', region: 'region:440000' } */
// budget: 3110 database hits
MATCH (:Region {id: $region})<-[:PART_OF*0..4]-(:Region)<-[at:LOCATED_IN]-(investor:Investor)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH DISTINCT {id: investor.id} AS edge
