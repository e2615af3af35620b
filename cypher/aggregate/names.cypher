// The names of regions, segments, products and industries.
/* :param { ids: ['region:440300', 'segment:humanoid-robot-machine'] } */
// budget: 10 database hits
MATCH (thing:Entity)
WHERE thing.id IN $ids
RETURN thing.id AS id, thing.name AS name
