// Which data sets are not whole, because a load is under way or was interrupted.
/* :param { unfinished: 'unfinished', limit: 500 } */
// empty: the project's own facts are loaded at once
// budget: 15 database hits
MATCH (dataset:Dataset)
WHERE dataset.id IS NOT NULL AND dataset.hash = $unfinished
WITH dataset
ORDER BY dataset.id
LIMIT $limit
RETURN dataset.id AS id
