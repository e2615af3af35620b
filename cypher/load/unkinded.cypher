// Names that an earlier version wrote, without the kinds of what has them.
/* :param { after: '', limit: 10 } */
// empty: every name has them
MATCH (alias:Alias)
WHERE alias.key >= $after AND alias.kinds IS NULL
RETURN alias.id AS id, alias.key AS key
ORDER BY key
LIMIT $limit
