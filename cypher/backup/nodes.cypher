// The nodes of a range of numbers, whole, but for the note of a restore that is under way and what is noted of changes.
/* :param { prefix: head(COLLECT { MATCH (n:Chain) RETURN '4:' + split(elementId(n), ':')[1] + ':' LIMIT 1 }), from: 0, limit: 3, restoring: 'dataset:restore' } */
// budget: 200 database hits
UNWIND range($from, $from + $limit - 1) AS number
MATCH (node)
WHERE elementId(node) = $prefix + toString(number) AND (node.id IS NULL OR node.id <> $restoring OR NOT node:Dataset) AND NOT (node:Change OR node:ChangeLog)
RETURN number, labels(node) AS labels, COLLECT {
  WITH node AS held
// include shared/values
} AS properties
