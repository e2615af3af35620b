// Whether the store holds anything beside what documents say, and which version of that.
/* :param { facts: 'dataset:seed', kinds: ['SEED', 'DERIVED'], unfinished: 'unfinished' } */
// budget: 20 database hits
OPTIONAL MATCH (facts:Dataset {id: $facts})
RETURN facts.hash AS facts,
  EXISTS { MATCH (own:Dataset) WHERE own.id IS NOT NULL AND (NOT own.kind IN $kinds OR own.hash = $unfinished) }
    OR EXISTS { MATCH (judgement:Judgement) WHERE judgement.at IS NOT NULL }
    OR EXISTS { MATCH (entry:JournalEntry) WHERE entry.orderKey IS NOT NULL }
    OR EXISTS { MATCH (report:Report) WHERE report.orderKey IS NOT NULL } AS hasOwnData
