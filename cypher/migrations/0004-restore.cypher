// What a restore finds its nodes by until all of it is there (src/data/backup/restore.ts).
CREATE CONSTRAINT restoreKey IF NOT EXISTS FOR (n:Restoring) REQUIRE n.restoreKey IS UNIQUE;
