// Writes names of entities.
/* :param { rows: [{id: 'a', owner: 'chain:sample', value: '样例', key: '样例', kind: 'NAME', pinyin: 'yangli', initials: 'yl', words: ''}], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
MERGE (alias:Alias {id: row.id})
SET alias.value = row.value, alias.key = row.key, alias.kind = row.kind, alias.pinyin = row.pinyin, alias.initials = row.initials
SET alias.words = nullIf(row.words, '')
SET alias.dataset = $dataset, alias.stamp = $stamp
MERGE (owner)-[link:HAS_ALIAS]->(alias)
SET link.dataset = $dataset, link.stamp = $stamp
