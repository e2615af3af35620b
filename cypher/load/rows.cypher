// How many rows a data set has, each of which is a quote from its source.
/* :param { dataset: 'dataset:sample' } */
// budget: 10 database hits
MATCH (source:Source {dataset: $dataset})
RETURN sum(COUNT { (source)<-[:FROM]-() }) AS rows
