// What a fact cannot be true together with, and why.
/* :graphql { fact(id: "observation:000-little-giant-count-440300-2025") { contradicts { reason } } } */
// budget: 92 database hits
// include shared/stated
WITH coalesce(stated.id, stated.factId) AS key
// include shared/contradicting
