// Which firms stand in the segments of a chain, with their titles and places.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 1922 database hits
MATCH (this)-[:HAS_SEGMENT]->(segment:Segment)<-[:OCCUPIES]-(firm:Enterprise)
WITH firm, collect(DISTINCT segment.id) AS segments
OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
WITH firm, segments, collect(DISTINCT title.tier) AS tiers, max(title.grantedOn) AS titledOn
OPTIONAL MATCH (firm)-[at:LOCATED_IN]->(place:Region)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH firm, segments, tiers, titledOn, collect(DISTINCT place.id) AS places
WITH {id: firm.id, segments: segments, tiers: tiers, titledOn: titledOn, places: places} AS edge
