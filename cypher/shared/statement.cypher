// What a record says of a property, the one that is believed first.
WITH record, of, property, value, CASE WHEN record.isAuthored THEN '0 ' ELSE '1 ' END + record.proposes + ' ' + record.id AS place
WITH {
       value: value,
       dataset: record.dataset,
       citations: coalesce(record.citations, []),
       place: place,
       of: of,
       property: property
     } AS edge
ORDER BY edge.place
