// Every label, type and property of the model, so that what no document fills yet is not an unknown name to a statement.
UNWIND ['Entity', 'Alias', 'FormerId', 'Dataset', 'Organization', 'Enterprise', 'Investor', 'Institution', 'Chain', 'Segment',
        'Cluster', 'Park', 'Region', 'Recognition', 'Listing', 'Milestone', 'Policy', 'Measure', 'Observation', 'Metric',
        'Source', 'Citation', 'Product', 'Industry', 'Record', 'Judgement', 'JournalEntry', 'Addition', 'Report',
        'Ladder', 'Rung', 'Criterion', 'Award', 'Need', 'ToldGap', 'Event', 'Person', 'Counterparty', 'Contradiction',
        'Row', 'MoreRow', 'ListedFirm', 'FundedFirm', 'StateFundedFirm', 'Change', 'ChangeLog'] AS name
CALL db.createLabel(name);
UNWIND ['HAS_ALIAS', 'NOW', 'OCCUPIES', 'FEEDS', 'HAS_SEGMENT', 'LEADS', 'SUPPLIES', 'SUPPLIES_INDUSTRY', 'COOPERATES_WITH',
        'COMPETES_WITH', 'INVESTED_IN', 'CONTROLS', 'LOCATED_IN', 'PART_OF', 'BASED_IN', 'MEMBER_OF', 'COVERS',
        'RECOGNIZED_AS', 'LISTED_AS', 'REACHED', 'ABOUT', 'OF_METRIC', 'ISSUED_BY', 'APPLIES_IN', 'OFFERS',
        'INCUBATED_BY', 'RESEARCHES_WITH', 'NOT_SAME_AS', 'FROM', 'WITHOUT_CAPITAL', 'MAKES', 'KIND_OF', 'MADE_FROM', 'OF_PRODUCT',
        'CLASSED_AS', 'IN_INDUSTRY', 'DESCRIBES', 'GIVES_ROLE', 'CONCERNS', 'RECEIVED', 'HAS_RUNG', 'HAS_CRITERION',
        'LAID_DOWN_IN', 'SUPERSEDES', 'AWARDED', 'FOUNDED_BY', 'MANAGED_BY', 'ASKS_FOR', 'HAS_GAP', 'TOLD_BY', 'TOOK_PART_IN', 'HAS_COUNTERPARTY', 'DATA_FROM', 'NEAR', 'HAS_ROW'] AS name
CALL db.createRelationshipType(name);
UNWIND ['id', 'name', 'nameEn', 'nameKey', 'citations', 'description', 'dataset', 'stamp', 'value', 'key', 'kind', 'pinyin',
        'initials', 'uscc', 'lei', 'foundedOn', 'foundedKey', 'ownershipType', 'productWords', 'investorKind', 'investorWords', 'isFund', 'fundSize',
        'mandateRegions', 'institutionKind', 'scheme', 'stage', 'order', 'orderKey', 'required', 'origin', 'confidence',
        'level', 'scale', 'theme', 'code', 'tier', 'batch', 'grantedOn', 'validUntil', 'board', 'listedOn', 'ticker', 'on',
        'text', 'issuedOn', 'status', 'conditions', 'min', 'max', 'unit', 'definition', 'asOf', 'period', 'scope', 'qualifier',
        'title', 'publisher', 'publishedOn', 'language', 'quote', 'locator', 'importedAt', 'hash', 'role', 'roles', 'product', 'since',
        'share', 'topic', 'round', 'roundKey', 'investedOn', 'amount', 'currency', 'lead', 'basis', 'by', 'reason',
        'wording', 'file', 'validFrom', 'validTo', 'formerIds', 'chain',
        'littleGiantLevel', 'tierKey', 'statedWithoutCapital', 'holes', 'factId', 'weight', 'codes', 'nodes', 'relationships',
        'fromRecord', 'toRecord', 'proposes', 'labels', 'aliasValues', 'aliasKinds', 'rank', 'isAuthored', 'layout', 'one', 'other',
        'verdict', 'oneStart', 'otherStart', 'at', 'derived', 'via', 'capital', 'capitalCurrency', 'staff', 'revenue', 'revenueCurrency', 'website', 'clientKey', 'input', 'result',
        'added', 'changed', 'removed', 'factIds', 'fact', 'kept', 'replaces', 'undoes', 'undoneBy', 'entry', 'cells', 'says',
        'sourceKind', 'sourceText', 'note', 'corrects',
        'uncompared', 'knownAs', 'score', 'reasons', 'facts', 'positions', 'programme', 'grantedBy', 'count', 'types', 'askedBy', 'askedOf', 'place', 'result',
        'otherParticipants', 'valueKey', 'dateKey', 'industry', 'track', 'chapter',
        'kinds', 'toList', 'newestRound', 'inRegion1', 'inRegion2', 'inRegion3', 'inRegion4', 'inRegion5', 'inChain1', 'inChain2', 'inSegment1', 'inSegment2', 'ofTier1', 'ofTier2', 'ofLevel1', 'ofLevel2', 'ofTitle1', 'ofTitle2',
        'last', 'ids', 'happened', 'epoch', 'gone'] AS name
CALL db.createProperty(name);
