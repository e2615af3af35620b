// One entry of the journal.
/* :param { id: 'journal:none' } */
// empty: nothing was written through the API
// budget: 10 database hits
MATCH (entry:JournalEntry {id: $id})
RETURN properties(entry) AS entry
