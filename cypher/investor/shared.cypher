// The firms that two investors share, or the investors that two firms share.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors { edges { shared { name } } } } } */
// budget: 235 database hits
UNWIND this.shared AS node
WITH node
ORDER BY node.nameKey
