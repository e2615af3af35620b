// Removes the nodes of a restore that did not finish, but for its note.
/* :param { limit: 10, restoring: 'dataset:restore' } */
// empty: a write
MATCH (node)
WHERE node.id IS NULL OR node.id <> $restoring OR NOT node:Dataset
WITH node
LIMIT $limit
DELETE node
