// Where the firms of a chain are: every place with the regions that it is part of.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 1929 database hits
MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(:Enterprise)-[at:LOCATED_IN]->(place:Region)
WHERE coalesce(at.basis, '') <> 'OFFICE'
WITH DISTINCT place
MATCH (place)-[:PART_OF*0..4]->(above:Region)
WITH place, collect(DISTINCT {id: above.id, level: above.level, code: above.code}) AS above
WITH {id: place.id, above: above} AS edge
