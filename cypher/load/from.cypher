// Says of which source passages are. The link goes with its passage, and so states nothing of its own.
/* :param { rows: [{from: 'citation:a', to: 'source:a'}] } */
// empty: a write
UNWIND $rows AS row
MATCH (citation:Citation {id: row.from})
MATCH (source:Source {id: row.to})
WITH citation, source, EXISTS { (citation)-[:FROM]->(source) } AS isKnown
MERGE (citation)-[from:FROM]->(source)
SET from = {}
RETURN collect(CASE WHEN NOT isKnown THEN citation.id END) AS added
