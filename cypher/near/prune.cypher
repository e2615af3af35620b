// Removes those pairs of a data set that an answer would change the least, beyond as many as are kept.
/* :param { dataset: 'dataset:sample', most: 10 } */
// empty: a write
MATCH ()-[near:NEAR]->()
WHERE near.dataset = $dataset AND near.orderKey > ''
WITH near
ORDER BY near.orderKey
SKIP $most
DELETE near
