// What a fact states beside its two ends.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { values { name value } } } */
// budget: 97 database hits
// include shared/stated
WITH stated,
     ['factId', 'dataset', 'stamp', 'key', 'citations', 'confidence', 'fromRecord', 'toRecord', 'via', 'derived', 'id', 'nameKey', 'orderKey', 'valueKey', 'dateKey', 'rank', 'roundKey'] AS inner
UNWIND [name IN keys(stated) WHERE NOT name IN inner] AS name
WITH name, properties(stated)[name] AS value
WITH {name: name, value: CASE WHEN value IS :: LIST<ANY> THEN toStringList(value) ELSE [toString(value)] END} AS edge
ORDER BY edge.name
