// Removes the titles of firms that a data set's last load did not write again.
/* :param { ids: ['enterprise:none'], dataset: 'dataset:sample', stamp: 'a' } */
// empty: a write
UNWIND $ids AS id
MATCH (firm:Entity {id: id})-[link:RECOGNIZED_AS]->()
WHERE link.dataset = $dataset AND link.stamp <> $stamp
DELETE link
