// How many pairs nobody judged yet.
/* :param { dataset: null } */
// budget: 10 database hits
MATCH ()-[near:NEAR]->()
WHERE near.orderKey > '' AND ($dataset IS NULL OR near.dataset = $dataset)
RETURN count(near) AS count
