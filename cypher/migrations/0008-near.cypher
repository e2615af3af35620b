// Records whose names are still to be compared, and pairs of records that are near: all of them, and those that nobody judged yet, in the order in which they are asked.
CREATE INDEX recordUncompared IF NOT EXISTS FOR (n:Record) ON (n.uncompared);
CREATE INDEX nearId IF NOT EXISTS FOR ()-[r:NEAR]-() ON (r.id);
CREATE INDEX nearOrder IF NOT EXISTS FOR ()-[r:NEAR]-() ON (r.orderKey);
CREATE INDEX nearDataset IF NOT EXISTS FOR ()-[r:NEAR]-() ON (r.dataset, r.orderKey);
