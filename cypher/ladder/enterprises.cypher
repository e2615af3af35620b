// The firms on a rung.
/* :graphql { region(by: { name: "深圳" }) { ladder { rungs { enterprises(first: 2) { totalCount nodes { name } } } } } } */
// budget: 949 database hits
UNWIND this.firms AS node
WITH node
ORDER BY node.nameKey
