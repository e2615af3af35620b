// Notes of which types the facts of a data set may be.
/* :param { id: 'dataset:none', types: ['SUPPLIES'] } */
// empty: a write
MATCH (dataset:Dataset {id: $id})
SET dataset.types = $types
