// The ids of a page of the things of one kind, in their order.
/* :param { after: '', limit: 3 } */
// budget: 10 database hits
// types: Enterprise Investor Institution Person Chain Segment Cluster Product Industry Region Park Policy Metric Ladder Rung Event Source Observation Citation
MATCH (node:TYPE)
WHERE node.id > $after
RETURN node.id AS id
ORDER BY node.id
LIMIT $limit
