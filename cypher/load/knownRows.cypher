// Which rows the store holds, by the ids of their quotes.
/* :param { ids: ['citation:none'] } */
// empty: no row of a table is in the documents
// budget: 10 database hits
UNWIND $ids AS id
MATCH (:Citation {id: id})
RETURN id
