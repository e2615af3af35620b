// The lines that a table had at its last import.
/* :param { source: 'source:001' } */
// budget: 1000 database hits
MATCH (:Source {id: $source})<-[:FROM]-(line)
RETURN line.id AS id
