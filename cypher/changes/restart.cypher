// Begins another log: the store holds what nobody can follow from what it held before. What the old one had is let go of by the next changes.
/* :param {} */
// empty: a write
MERGE (log:ChangeLog {id: 'changes'})
ON CREATE SET log += {last: 0, kept: 1000000}
SET log.epoch = left(randomUUID(), 8), log.gone = log.last
