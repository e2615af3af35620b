// Facts of one type that a data set states, by their ids.
/* :param { dataset: 'dataset:seed', ids: ['fact:seed:occupies-39b97028b5593db8'] } */
// budget: 30 database hits
// include shared/factTypes
UNWIND $ids AS id
MATCH ()-[this:TYPE]->()
WHERE this.dataset = $dataset AND this.factId = id
// include shared/stated
RETURN this.factId AS id, type(this) AS kind, startNode(this).id AS start, endNode(this).id AS end, coalesce(stated.citations, this.citations, []) AS citations,
  coalesce(stated.confidence, this.confidence) AS confidence, properties(stated) AS properties
