// The newest entries of the journal.
/* :param { limit: 20 } */
// empty: nothing was written through the API
// budget: 10 database hits
MATCH (entry:JournalEntry)
WHERE entry.orderKey IS NOT NULL
WITH entry
ORDER BY entry.orderKey
LIMIT $limit
RETURN properties(entry) AS entry
