// What changed, in the order in which it did. A store has one log of it, whose epoch tells it from the log of any other.
CREATE CONSTRAINT changeLast IF NOT EXISTS FOR (n:Change) REQUIRE n.last IS UNIQUE;
CREATE CONSTRAINT changeLogId IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE;
MERGE (log:ChangeLog {id: 'changes'})
ON CREATE SET log += {epoch: left(randomUUID(), 8), last: 0, gone: 0, kept: 1000000};
