// Nothing is left to derive; the note of what is derived goes where nothing is.
/* :param { derived: 'dataset:derived' } */
// empty: a write
MATCH (derived:Dataset {id: $derived})
CALL (derived) {
  MATCH (derived)-[noted:TO_DERIVE]->()
  DELETE noted
}
WITH derived
WHERE derived.relationships = 0
DETACH DELETE derived
