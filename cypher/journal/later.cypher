// What became of a data set after an entry, and is not undone.
/* :param { dataset: 'dataset:none', orderKey: '1', kinds: ['IMPORT', 'REMOVAL'] } */
// empty: nothing was written through the API
// budget: 10 database hits
MATCH (entry:JournalEntry)
WHERE entry.orderKey < $orderKey AND entry.dataset = $dataset AND entry.kind IN $kinds AND entry.undoneBy IS NULL
WITH entry
ORDER BY entry.orderKey
LIMIT 1
RETURN properties(entry) AS entry
