// Where a firm is known to be: every place with the regions that it is part of.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 172 database hits
MATCH (this)-[location:LOCATED_IN]->(place:Region)
MATCH (place)-[:PART_OF*0..4]->(region:Region)
WITH place, location, collect(DISTINCT {id: region.id, name: region.name}) AS path
WITH {id: place.id, name: place.name, basis: location.basis, path: path} AS edge
