// Organizations by their unified social credit codes.
/* :param { codes: ['91440300MA5EXAMPLE'] } */
// budget: 11 database hits
// empty: no document gives a credit code
UNWIND $codes AS code
MATCH (organization:Organization {uscc: code})
RETURN code, organization.id AS id
ORDER BY id
