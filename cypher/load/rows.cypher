// How many rows a data set has, each of which is a quote from its source.
/* :param { dataset: 'dataset:sample' } */
// budget: 10 database hits
MATCH ()-[row:FROM]->()
WHERE row.dataset = $dataset AND row.factId IS NOT NULL
RETURN count(row) AS rows
