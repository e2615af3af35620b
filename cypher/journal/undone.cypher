// Notes that an entry was undone, and by which.
/* :param { id: 'journal:none', by: 'journal:sample' } */
// empty: a write
MATCH (entry:JournalEntry {id: $id})
SET entry.undoneBy = $by
