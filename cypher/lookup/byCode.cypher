// Industries by their code in a scheme.
/* :param { code: 'C3969', limit: 11 } */
// budget: 11 database hits
// empty: no document of the project states an industry class
MATCH (node:Industry {code: $code})
WITH node, node.code AS matched
ORDER BY node.id
