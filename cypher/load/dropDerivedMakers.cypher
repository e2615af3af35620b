// Removes derived makers.
/* :param { factIds: ['fact:derived:none'], derived: 'dataset:derived' } */
// empty: a write
UNWIND $factIds AS factId
MATCH ()-[link:MAKES {dataset: $derived, factId: factId}]->()
DELETE link
RETURN collect(factId) AS removed
