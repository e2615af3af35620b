// What each data set says of a property of something, the one that is believed first.
/* :graphql { enterprise(by: { name: "优必选" }) { statements(property: "name") { value dataset { id } } } } */
// budget: 70 database hits
MATCH (this)<-[:DESCRIBES]-(record:Record)
WITH record, properties(record)[$property] AS value
WHERE value IS NOT NULL
WITH record, this AS of, $property AS property, CASE WHEN value IS :: LIST<ANY> THEN toStringList(value) ELSE [toString(value)] END AS value
// include shared/statement
