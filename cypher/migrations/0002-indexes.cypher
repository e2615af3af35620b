// Names and orders. An order's key ends in the id, so that a page starts where the last one ended.
CREATE INDEX aliasKey IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE INDEX aliasPinyin IF NOT EXISTS FOR (n:Alias) ON (n.pinyin);
CREATE INDEX aliasInitials IF NOT EXISTS FOR (n:Alias) ON (n.initials);
CREATE INDEX enterpriseName IF NOT EXISTS FOR (n:Enterprise) ON (n.nameKey);
CREATE INDEX enterpriseFounded IF NOT EXISTS FOR (n:Enterprise) ON (n.foundedKey);
CREATE INDEX enterpriseTier IF NOT EXISTS FOR (n:Enterprise) ON (n.tierKey);
CREATE INDEX rowToList IF NOT EXISTS FOR (n:Row) ON (n.toList);
CREATE INDEX investorMandate IF NOT EXISTS FOR (n:Investor) ON (n.mandateRegions);
CREATE INDEX investorName IF NOT EXISTS FOR (n:Investor) ON (n.nameKey);
CREATE INDEX recognitionTier IF NOT EXISTS FOR (n:Recognition) ON (n.tier);
CREATE INDEX recognitionLevel IF NOT EXISTS FOR (n:Recognition) ON (n.level);
CREATE INDEX recognitionTitle IF NOT EXISTS FOR (n:Recognition) ON (n.tier, n.level);
CREATE INDEX listingBoard IF NOT EXISTS FOR (n:Listing) ON (n.board);
CREATE INDEX investorKind IF NOT EXISTS FOR (n:Investor) ON (n.investorKind);
CREATE INDEX observationAsOf IF NOT EXISTS FOR (n:Observation) ON (n.asOf);
CREATE INDEX chainName IF NOT EXISTS FOR (n:Chain) ON (n.nameKey);
CREATE INDEX clusterName IF NOT EXISTS FOR (n:Cluster) ON (n.nameKey);
CREATE INDEX regionName IF NOT EXISTS FOR (n:Region) ON (n.nameKey);
CREATE INDEX parkName IF NOT EXISTS FOR (n:Park) ON (n.nameKey);
CREATE INDEX policyName IF NOT EXISTS FOR (n:Policy) ON (n.nameKey);
CREATE INDEX institutionName IF NOT EXISTS FOR (n:Institution) ON (n.nameKey);
CREATE INDEX productName IF NOT EXISTS FOR (n:Product) ON (n.nameKey);
CREATE INDEX industryName IF NOT EXISTS FOR (n:Industry) ON (n.nameKey);
CREATE INDEX industryCode IF NOT EXISTS FOR (n:Industry) ON (n.code);
CREATE INDEX metricName IF NOT EXISTS FOR (n:Metric) ON (n.nameKey);
CREATE INDEX ladderName IF NOT EXISTS FOR (n:Ladder) ON (n.nameKey);
CREATE INDEX rungTier IF NOT EXISTS FOR (n:Rung) ON (n.tier);
CREATE INDEX eventName IF NOT EXISTS FOR (n:Event) ON (n.nameKey);
CREATE INDEX personName IF NOT EXISTS FOR (n:Person) ON (n.nameKey);
CREATE INDEX observationOrder IF NOT EXISTS FOR (n:Observation) ON (n.orderKey);
CREATE INDEX observationValue IF NOT EXISTS FOR (n:Observation) ON (n.valueKey);
CREATE INDEX observationDate IF NOT EXISTS FOR (n:Observation) ON (n.dateKey);
CREATE INDEX observationIndustry IF NOT EXISTS FOR (n:Observation) ON (n.industry);
CREATE INDEX observationTrack IF NOT EXISTS FOR (n:Observation) ON (n.track);
CREATE INDEX observationBoard IF NOT EXISTS FOR (n:Observation) ON (n.board);
CREATE INDEX observationRound IF NOT EXISTS FOR (n:Observation) ON (n.round);
CREATE INDEX policyStatus IF NOT EXISTS FOR (n:Policy) ON (n.status);
CREATE INDEX policyIssued IF NOT EXISTS FOR (n:Policy) ON (n.issuedOn);
CREATE INDEX needKind IF NOT EXISTS FOR (n:Need) ON (n.kind);
CREATE INDEX ladderLevel IF NOT EXISTS FOR (n:Ladder) ON (n.level);
CREATE INDEX entityDataset IF NOT EXISTS FOR (n:Entity) ON (n.dataset);
// With the kinds of what has a name, so that a search for some of them asks for no other.
CREATE FULLTEXT INDEX aliasParts IF NOT EXISTS FOR (n:Alias) ON EACH [n.key, n.kinds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
// Each Chinese character by itself: of a name with a wrong one in it, no pair may be left. An organization is an Alias, but a store has one index for the same labels and properties.
CREATE FULLTEXT INDEX aliasCharacters IF NOT EXISTS FOR (n:Alias|Organization) ON EACH [n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
// Folded before they are written, so that blanks alone part them.
CREATE FULLTEXT INDEX aliasSpellings IF NOT EXISTS FOR (n:Alias) ON EACH [n.words, n.pinyin, n.initials, n.key, n.kinds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// What a store has from before these kinds were known; an index keeps the labels and types that it was made with.
DROP INDEX aliasText IF EXISTS;
DROP INDEX aliasWords IF EXISTS;
DROP INDEX factCitations IF EXISTS;
DROP INDEX eventCitations IF EXISTS;
// From a passage to what cites it: of the links that data sets write, and of their events.
CREATE FULLTEXT INDEX citedLinks IF NOT EXISTS
FOR ()-[r:OCCUPIES|FEEDS|HAS_SEGMENT|LEADS|SUPPLIES|SUPPLIES_INDUSTRY|COOPERATES_WITH|COMPETES_WITH|INVESTED_IN|WITHOUT_CAPITAL|CONTROLS|LOCATED_IN|PART_OF|BASED_IN|MEMBER_OF|COVERS|ISSUED_BY|APPLIES_IN|INCUBATED_BY|RESEARCHES_WITH|NOT_SAME_AS|MAKES|KIND_OF|MADE_FROM|OF_PRODUCT|CLASSED_AS|IN_INDUSTRY|CONCERNS|RECEIVED|HAS_RUNG|LAID_DOWN_IN|SUPERSEDES|FOUNDED_BY|MANAGED_BY|TOLD_BY|TOOK_PART_IN|DATA_FROM]-()
ON EACH [r.citations] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX citedEvents IF NOT EXISTS
FOR (n:Recognition|Listing|Milestone|Measure|Observation|Award|Need|ToldGap|Counterparty|Criterion) ON EACH [n.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
