// All documents.
/* :graphql { sources { totalCount nodes { title } } } */
MATCH (node:Source)
ORDER BY node.id
