// All documents.
/* :graphql { sources { totalCount nodes { title } } } */
// budget: 19 database hits
MATCH (node:Source)
ORDER BY node.id
