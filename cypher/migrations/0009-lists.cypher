// Lists of firms: each index holds a filter and the order. A firm is a row, and has further rows where it has more values than one row holds (docs/decisions/0032).
CREATE INDEX rowToList IF NOT EXISTS FOR (n:Row) ON (n.toList);
CREATE INDEX rowRegion1 IF NOT EXISTS FOR (n:Row) ON (n.inRegion1, n.nameKey);
CREATE INDEX rowRegion2 IF NOT EXISTS FOR (n:Row) ON (n.inRegion2, n.nameKey);
CREATE INDEX rowRegion3 IF NOT EXISTS FOR (n:Row) ON (n.inRegion3, n.nameKey);
CREATE INDEX rowRegion4 IF NOT EXISTS FOR (n:Row) ON (n.inRegion4, n.nameKey);
CREATE INDEX rowChain IF NOT EXISTS FOR (n:Row) ON (n.inChain, n.nameKey);
CREATE INDEX rowSegment IF NOT EXISTS FOR (n:Row) ON (n.inSegment, n.nameKey);
CREATE INDEX rowTier IF NOT EXISTS FOR (n:Row) ON (n.ofTier, n.nameKey);
CREATE INDEX rowLevel IF NOT EXISTS FOR (n:Row) ON (n.ofLevel, n.nameKey);
CREATE INDEX rowTitle IF NOT EXISTS FOR (n:Row) ON (n.ofTitle, n.nameKey);
CREATE INDEX listedFirmName IF NOT EXISTS FOR (n:ListedFirm) ON (n.nameKey);
CREATE INDEX fundedFirmName IF NOT EXISTS FOR (n:FundedFirm) ON (n.nameKey);
CREATE INDEX stateFundedFirmName IF NOT EXISTS FOR (n:StateFundedFirm) ON (n.nameKey);
CREATE INDEX enterpriseStatedWithoutCapital IF NOT EXISTS FOR (n:Enterprise) ON (n.statedWithoutCapital, n.nameKey);
CREATE INDEX enterpriseNewestRound IF NOT EXISTS FOR (n:Enterprise) ON (n.newestRound);
DROP INDEX enterpriseWithoutCapital IF EXISTS;
