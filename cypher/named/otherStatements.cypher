// What other data sets say of a property that has but one value, and cannot be true together with a statement.
/* :graphql { enterprise(by: { name: "云从科技" }) { statements(property: "foundedOn") { contradicts { value } } } } */
// empty: the documents agree with each other
// budget: 145 database hits
WITH this.of AS of, this.property AS property, this.value[0] AS stated
MATCH (of)<-[:DESCRIBES]-(record:Record)
WHERE property = 'foundedOn' AND NOT (record.foundedOn STARTS WITH stated OR stated STARTS WITH record.foundedOn)
WITH record, property, of, CASE WHEN record.isAuthored THEN '0 ' ELSE '1 ' END + record.proposes + ' ' + record.id AS place
WITH {
       value: [record.foundedOn],
       dataset: record.dataset,
       citations: record.citations,
       place: place,
       of: of,
       property: property
     } AS edge
ORDER BY edge.place
