// Segments or products of which it is to be derived who stands in them or makes them.
/* :param { derived: 'dataset:derived', label: 'Segment', after: '', limit: 10 } */
// empty: nothing is left to derive
MATCH (:Dataset {id: $derived})-[:TO_DERIVE]->(place:Entity)
WHERE $label IN labels(place) AND place.id > $after
RETURN place.id AS id
ORDER BY id
LIMIT $limit
