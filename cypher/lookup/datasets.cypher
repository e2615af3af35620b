// Data sets by id.
/* :param { ids: ['dataset:seed'], limit: 1 } */
// budget: 10 database hits
UNWIND $ids AS asked
MATCH (node:Dataset {id: asked})
WITH node, asked
ORDER BY asked
