// Keeps what somebody reported of a fact.
/* :param { properties: {id: 'report:sample', orderKey: '1 report:sample', fact: 'fact:seed:none', by: 'tester', at: '2026-01-01T00:00:00.000Z', reason: 'wrong'} } */
// empty: a write
CREATE (report:Report)
SET report = $properties
