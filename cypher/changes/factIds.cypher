// The ids of a page of the facts of one type that a data set states, in their order.
/* :param { dataset: 'dataset:seed', after: '', limit: 3 } */
// budget: 10 database hits
// include shared/factTypes
MATCH ()-[this:TYPE]->()
WHERE this.dataset = $dataset AND this.factId > $after
RETURN this.factId AS id
ORDER BY this.dataset, this.factId
LIMIT $limit
