// Removes the note of a data set of which nothing is left.
/* :param { dataset: 'dataset:sample' } */
// empty: a write
MATCH (dataset:Dataset {id: $dataset})
DETACH DELETE dataset
