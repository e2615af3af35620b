// What belongs to one data set, for its page.
CREATE INDEX sourceDataset IF NOT EXISTS FOR (n:Source) ON (n.dataset);
CREATE INDEX journalEntryDataset IF NOT EXISTS FOR (n:JournalEntry) ON (n.dataset, n.orderKey);
