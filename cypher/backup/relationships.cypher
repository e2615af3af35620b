// The relationships of a range of numbers, whole, with what their ends are known by: an id, or else all that they hold.
/* :param { prefix: head(COLLECT { MATCH (n:Chain) RETURN '5:' + split(elementId(n), ':')[1] + ':' LIMIT 1 }), from: 0, limit: 3 } */
// budget: 200 database hits
UNWIND range($from, $from + $limit - 1) AS number
MATCH (from)-[link]->(to)
WHERE elementId(link) = $prefix + toString(number)
RETURN type(link) AS type, COLLECT {
  WITH link AS held
// include shared/values
} AS properties,
  elementId(from) AS fromElement, labels(from) AS fromLabels, CASE WHEN from.id IS :: STRING NOT NULL THEN from.id END AS fromId,
  COLLECT {
    WITH from AS held
    WHERE NOT held.id IS :: STRING NOT NULL
// include shared/values
  } AS fromProperties,
  elementId(to) AS toElement, labels(to) AS toLabels, CASE WHEN to.id IS :: STRING NOT NULL THEN to.id END AS toId,
  COLLECT {
    WITH to AS held
    WHERE NOT held.id IS :: STRING NOT NULL
// include shared/values
  } AS toProperties
