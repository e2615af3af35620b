// What was written and who wrote it, what editors added, and what they reported of facts.
CREATE CONSTRAINT journalEntryId IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT journalEntryClientKey IF NOT EXISTS FOR (n:JournalEntry) REQUIRE n.clientKey IS UNIQUE;
CREATE INDEX journalEntryOrder IF NOT EXISTS FOR (n:JournalEntry) ON (n.orderKey);
CREATE CONSTRAINT additionId IF NOT EXISTS FOR (n:Addition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reportId IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE INDEX reportOrder IF NOT EXISTS FOR (n:Report) ON (n.orderKey);
CREATE INDEX reportFact IF NOT EXISTS FOR (n:Report) ON (n.fact);
CREATE INDEX additionCorrects IF NOT EXISTS FOR (n:Addition) ON (n.corrects);
