// Which log of changes the store has: up to which number it goes, and from which on it is kept.
/* :param {} */
// budget: 10 database hits
MATCH (log:ChangeLog {id: 'changes'})
RETURN log.epoch AS epoch, log.last AS last, log.gone AS gone
