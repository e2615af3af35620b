// The regions that are compared, and of what kind each is.
/* :param { ids: ['region:440300', 'region:110000'] } */
// budget: 24 database hits
UNWIND $ids AS asked
MATCH (region:Region {id: asked})
RETURN region.id AS id, region.level AS level, region.code AS code
ORDER BY id
