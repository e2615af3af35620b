// Takes the marks of a restore off its nodes.
/* :param { limit: 10 } */
// empty: a write
MATCH (node:Restoring)
USING INDEX node:Restoring(restoreKey)
WHERE node.restoreKey IS NOT NULL
WITH node
LIMIT $limit
REMOVE node:Restoring, node.restoreKey
