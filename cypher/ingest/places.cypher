// Which of some regions the store has, and every region that each is part of, itself first.
/* :param { ids: ['region:440300'] } */
// budget: 125 database hits
UNWIND $ids AS id
MATCH (place:Region {id: id})
MATCH way = (place)-[:PART_OF*0..4]->(above:Region)
WITH place, above, min(length(way)) AS steps
ORDER BY steps
RETURN place.id AS id, collect({id: above.id, name: above.name, level: above.level, code: above.code}) AS above
