// What editors added by hand and what is left of it, in the order of its ids, which begin with their time.
/* :graphql { additions(first: 3) { totalCount nodes { id kind } } } */
// empty: the documents are nobody's additions
// budget: 20 database hits
MATCH (node:Addition)
ORDER BY node.id
