// All documents.
/* :graphql { sources { totalCount nodes { title } } } */
// budget: 28 database hits
MATCH (node:Source)
ORDER BY node.id
