// A region, as the ladder of it is asked for.
/* :graphql { region(by: { name: "深圳" }) { ladder(asOf: "2023") { rungs { tier level count } } } } */
// budget: 766 database hits
WITH {
       id: this.id,
       place: this,
       asOf: $asOf,
       undated: $undated
     } AS edge
ORDER BY edge.id
