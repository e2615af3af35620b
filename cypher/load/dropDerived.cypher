// Removes derived positions.
/* :param { factIds: ['fact:derived:none'], derived: 'dataset:derived' } */
// empty: a write
UNWIND $factIds AS factId
MATCH ()-[link:OCCUPIES {dataset: $derived, factId: factId}]->()
DELETE link
RETURN collect(factId) AS removed
