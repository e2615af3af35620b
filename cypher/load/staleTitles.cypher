// Firms of which a data set said a title that its last load did not write again.
/* :param { dataset: 'dataset:seed', stamp: 'a', limit: 10 } */
// budget: 60 database hits
MATCH (firm:Entity)-[link:RECOGNIZED_AS]->()
WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
RETURN DISTINCT firm.id AS id
LIMIT $limit
