// Writes an entry of the journal, with how many rows the change added to a data set and removed from it.
/* :param { properties: {id: 'journal:sample', orderKey: '1 journal:sample', at: '2026-01-01T00:00:00.000Z', by: 'tester', kind: 'IMPORT'}, counted: 'dataset:sample', before: 0, added: null } */
// empty: a write
CALL () {
  MATCH (source:Source {dataset: $counted})
  RETURN sum(COUNT { (source)<-[:FROM]-() }) AS rows
}
CREATE (entry:JournalEntry)
SET entry = $properties
SET entry.added = coalesce($added, rows), entry.removed = $before + coalesce($added, rows) - rows
