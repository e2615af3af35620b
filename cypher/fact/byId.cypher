// One fact by its id, or that of an event by the event's.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { kind subject { id } object { id } } } */
// budget: 70 database hits
WITH $id AS id, $dataset AS dataset
// include shared/factById
WITH edge, edge.factId AS key
ORDER BY edge.factId
