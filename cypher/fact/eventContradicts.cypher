// What an event or a figure cannot be true together with, and why.
/* :graphql { observations(filter: { metric: "metric:little-giant-count", about: "region:440300" }, first: 100) { nodes { contradicts { reason } } } } */
// budget: 693 database hits
WITH this.id AS key
// include shared/contradicting
