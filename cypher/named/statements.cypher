// What each data set says of a property of something, the one that is believed first.
/* :graphql { enterprise(by: { name: "优必选" }) { statements(property: "name") { value dataset { id } } } } */
// budget: 70 database hits
MATCH (this)<-[:DESCRIBES]-(record:Record)
WITH record, properties(record)[$property] AS value
WHERE value IS NOT NULL
WITH record, value, CASE WHEN record.isAuthored THEN '0 ' ELSE '1 ' END + record.proposes + ' ' + record.id AS place
WITH {
       value: CASE WHEN value IS :: LIST<ANY> THEN toStringList(value) ELSE [toString(value)] END,
       dataset: record.dataset,
       citations: coalesce(record.citations, []),
       place: place,
       of: this,
       property: $property
     } AS edge
ORDER BY edge.place
