// Notes that data sets are as this version writes them.
/* :param { ids: ['dataset:none'], layout: 4 } */
// empty: a write
UNWIND $ids AS id
MATCH (dataset:Dataset {id: id})
SET dataset.layout = $layout
