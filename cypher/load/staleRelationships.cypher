// Removes the relationships of one type that a data set's last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10, placed: '' } */
// empty: a write
// include shared/factTypes
MATCH ()-[link:TYPE]->()
WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
WITH link, link.factId AS factId, CASE $placed WHEN 'from' THEN startNode(link).id WHEN 'to' THEN endNode(link).id END AS placed
LIMIT $limit
DELETE link
RETURN collect(factId) AS removed, collect(DISTINCT placed) AS changed
