// What a data set said and does not say any more, by the records that are left over.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a data set that is there is as its last load wrote it
// budget: 20 database hits
MATCH (record:Record {dataset: $dataset})
WHERE record.stamp <> $stamp
RETURN record.id AS id
LIMIT $limit
