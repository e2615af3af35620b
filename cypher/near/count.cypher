// How many records there are whose names are still to be compared.
/* :param {} */
// budget: 10 database hits
MATCH (record:Record {uncompared: true})
RETURN count(record) AS count
