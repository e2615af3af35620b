// Which firms stand in the segments of a chain, which of these positions no document states plainly, with their titles and places, their controllers and what they control. A firm has its links read once: each kind for itself would read all of them.
/* :param { chain: 'chain:humanoid-robot', limit: 50000 } */
// budget: 3000 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(segment:Segment)
WITH segment, segment.id AS place
MATCH (segment)<-[position:OCCUPIES]-(firm:Enterprise)
WITH firm, place, max(CASE position.confidence WHEN 'EXPLICIT' THEN 3 WHEN 'IMPLIED' THEN 2 WHEN 'CURATED' THEN 1 ELSE 0 END) AS plain
WITH firm,
     collect(place) AS segments,
     collect(CASE WHEN plain < 3 THEN {segment: place, confidence: [null, 'CURATED', 'IMPLIED'][plain]} END) AS implied
LIMIT $limit
OPTIONAL MATCH (firm)-[link:RECOGNIZED_AS|LOCATED_IN|CONTROLS]-(end)
WITH firm, segments, implied, type(link) AS kind, link, end
WITH firm, segments, implied, kind, link, end, CASE WHEN kind = 'LOCATED_IN' AND end:Region THEN coalesce(link.basis, '') END AS basis
RETURN firm.id AS id,
       segments,
       implied,
       collect(DISTINCT CASE WHEN kind = 'RECOGNIZED_AS' THEN end.tier END) AS tiers,
       max(CASE WHEN kind = 'RECOGNIZED_AS' THEN end.grantedOn END) AS titledOn,
       collect(DISTINCT CASE WHEN basis <> 'OFFICE' THEN end.id END) AS places,
       collect(DISTINCT CASE WHEN basis = 'OFFICE' THEN end.id END) AS offices,
       collect(CASE WHEN kind = 'CONTROLS' AND endNode(link) = firm THEN {controller: end.id, share: link.share} END) AS controllers,
       collect(CASE WHEN kind = 'CONTROLS' AND startNode(link) = firm THEN end.id END) AS controlled
ORDER BY id
