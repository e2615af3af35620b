// How many rows a data set has, each of which is a quote from its source.
/* :param { dataset: 'dataset:sample' } */
// budget: 10 database hits
MATCH (row:Entity {dataset: $dataset})
WHERE row:Citation
RETURN count(row) AS rows
