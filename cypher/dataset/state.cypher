// What an analysis is asked of, and of which data sets and which version of each the store is made at present.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 60 database hits
WITH {
  id: this.id,
  datasets: COLLECT {
    MATCH (dataset:Dataset)
    WHERE dataset.id IS NOT NULL
    WITH dataset
    ORDER BY dataset.id
    RETURN {id: dataset.id, hash: dataset.hash, loadedAt: dataset.importedAt}
  },
  changes: COUNT { MATCH (:JournalEntry) },
  newest: COLLECT {
    MATCH (entry:JournalEntry)
    WHERE entry.orderKey IS NOT NULL
    WITH entry
    ORDER BY entry.orderKey
    LIMIT 1
    RETURN entry.id
  }
} AS edge
