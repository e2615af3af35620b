// Removes relationships of a restore that did not finish.
/* :param { limit: 10 } */
// empty: a write
MATCH ()-[link]->()
WITH link
LIMIT $limit
DELETE link
