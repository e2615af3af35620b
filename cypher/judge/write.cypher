// Notes that two things are the same, are not, or that nobody can tell.
/* :param { id: 'judgement:sample', one: 'enterprise:a', other: 'enterprise:b', verdict: 'SAME', by: 'tester', at: '2026-01-01T00:00:00.000Z', reason: null } */
// empty: a write
MERGE (judgement:Judgement {id: $id})
SET judgement.one = $one, judgement.other = $other, judgement.verdict = $verdict
SET judgement.by = $by, judgement.at = $at, judgement.reason = $reason
