// Appends what a transaction changed to the log, and lets go of what is older than it keeps: at most so much at once.
/* :param { chunks: [{upTo: 1, happened: 'ADDED', ids: ['enterprise:none']}], count: 1, at: '2026-01-01T00:00:00.000Z', most: 10 } */
// empty: a write
MERGE (log:ChangeLog {id: 'changes'})
ON CREATE SET log += {epoch: left(randomUUID(), 8), last: 0, gone: 0, kept: 1000000}
// Takes its lock first, so that no other writer counts on from the same number.
SET log.at = $at
WITH log
CALL (log) {
  UNWIND $chunks AS chunk
  CREATE (:Change {last: log.last + chunk.upTo, happened: chunk.happened, ids: chunk.ids, at: $at})
}
SET log.last = log.last + $count
WITH log
CALL (log) {
  MATCH (old:Change)
  WHERE old.last <= log.last - log.kept
  WITH old
  ORDER BY old.last
  LIMIT $most
  WITH old, old.last AS last
  DELETE old
  RETURN max(last) AS gone
}
SET log.gone = coalesce(gone, log.gone)
