// Says of which source passages are. The link goes with its passage, and so states nothing of its own.
/* :param { rows: [{from: 'citation:a', to: 'source:a'}] } */
// empty: a write
UNWIND $rows AS row
MATCH (citation:Citation {id: row.from})
MATCH (source:Source {id: row.to})
MERGE (citation)-[from:FROM]->(source)
SET from = {}
