// An organization by its unified social credit code.
/* :param { uscc: '91440300MA5EXAMPLE', limit: 2 } */
// budget: 11 database hits
// empty: no document gives a credit code
MATCH (node:Organization {uscc: $uscc})
ORDER BY node.id
