// A page of the quoted passages in the order of their ids, each with whether the filters keep it.
/* :param { after: '', limit: 3, isOfAll: true, datasets: [], source: 'source:000' } */
// budget: 40 database hits
MATCH (node:Citation)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
MATCH (node)-[:FROM]->(document:Source)
RETURN node.id AS id, node.quote AS quote, node.locator AS locator, document.id AS source, coalesce(node.dataset, document.dataset) AS dataset,
  ($isOfAll OR coalesce(node.dataset, document.dataset, '') IN $datasets) AND ($source = '' OR document.id = $source) AS isKept
