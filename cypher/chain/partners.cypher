// The known supplies to and from the firms and the leaders of a chain: the customers and the suppliers of each. Those of a hub come in parts.
/* :param { chain: 'chain:humanoid-robot', limit: 60000 } */
// budget: 1500 database hits
CALL () {
  MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
  UNION
  MATCH (:Chain {id: $chain})<-[:LEADS]-(firm:Enterprise)
  RETURN firm
}
WITH firm
LIMIT $limit
MATCH (firm)-[link:SUPPLIES]-(other:Enterprise)
WITH firm, other, startNode(link) = firm AS isSupplier
WITH firm.id AS id,
     collect(CASE WHEN isSupplier THEN other.id END) AS customers,
     collect(CASE WHEN NOT isSupplier THEN other.id END) AS suppliers
UNWIND range(0, size(customers) + size(suppliers) - 1, 1000) AS start
WITH id, customers[start..start + 1000] AS customers, suppliers[start..start + 1000] AS suppliers
WHERE customers <> [] OR suppliers <> []
RETURN id, customers, suppliers
ORDER BY id
