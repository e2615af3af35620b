// What other data sets say of a property that has but one value, and cannot be true together with a statement.
/* :graphql { enterprise(by: { name: "云从科技" }) { statements(property: "foundedOn") { contradicts { value } } } } */
// empty: the documents agree with each other
// budget: 145 database hits
WITH this.of AS of, this.property AS property, this.value[0] AS stated
MATCH (of)<-[:DESCRIBES]-(record:Record)
WHERE property = 'foundedOn' AND NOT (record.foundedOn STARTS WITH stated OR stated STARTS WITH record.foundedOn)
WITH record, property, of, [record.foundedOn] AS value
// include shared/statement
