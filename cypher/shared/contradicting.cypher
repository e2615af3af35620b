// The contradictions that a fact stands in, each from its side: `key` is the id under which the fact is found.
CALL (key) {
  MATCH (found:Contradiction {one: key})
  RETURN found, found.other AS other
  UNION ALL
  MATCH (found:Contradiction {other: key})
  RETURN found, found.one AS other
}
WITH {one: key, other: other, reason: found.reason, dataset: found.dataset} AS edge
ORDER BY edge.other
