// The region that an analysis is asked for.
/* :param { this: 'chain:humanoid-robot', region: 'region:440300' } */
// budget: 8 database hits
MATCH (region:Region {id: $region})
WITH {id: region.id, level: region.level, code: region.code} AS edge
