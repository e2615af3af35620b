// Says how many changes the log keeps.
/* :param { kept: 1000000 } */
// empty: a write
MATCH (log:ChangeLog {id: 'changes'})
SET log.kept = $kept
