// The region that a firm is thought of in, with those that it is part of.
/* :param { this: 'enterprise:cloudwalk', region: 'region:440300' } */
// budget: 122 database hits
MATCH (place:Region {id: $region})-[:PART_OF*0..4]->(region:Region)
WITH place, collect(DISTINCT {id: region.id, name: region.name}) AS path
WITH {id: place.id, name: place.name, basis: null, path: path} AS edge
