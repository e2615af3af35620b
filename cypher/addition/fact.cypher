// Whether a data set states a fact.
/* :param { dataset: 'dataset:seed', factId: 'fact:seed:none' } */
// empty: ids of facts change with the documents
// include shared/factTypes
// budget: 10 database hits
MATCH ()-[link:TYPE {dataset: $dataset, factId: $factId}]->()
RETURN link.factId AS id
LIMIT 1
