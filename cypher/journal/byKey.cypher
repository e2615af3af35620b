// The entry that a client's key was given for.
/* :param { key: 'none' } */
// empty: nothing was written through the API
// budget: 10 database hits
MATCH (entry:JournalEntry {clientKey: $key})
RETURN properties(entry) AS entry
