// The known supplies to and from the firms and the leaders of a chain: the customers and the suppliers of each, and its other ties to organizations. Those of a hub come in parts.
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
MATCH (firm)-[link:SUPPLIES|INVESTED_IN|COOPERATES_WITH]-(other)
WITH firm, other, type(link) AS kind, startNode(link) = firm AS isFrom, other:Enterprise AS isFirm
WHERE isFirm OR other:Organization
WITH firm, other.id AS other, kind, isFrom, isFirm AND kind = 'SUPPLIES' AS isSupply
WITH firm.id AS id,
     collect(CASE WHEN isSupply AND isFrom THEN other END) AS customers,
     collect(CASE WHEN isSupply AND NOT isFrom THEN other END) AS suppliers,
     collect(DISTINCT CASE WHEN NOT isSupply THEN {kind: kind, other: other, isFrom: isFrom} END) AS ties
UNWIND range(0, size(customers) + size(suppliers) + size(ties) - 1, 1000) AS start
WITH id, customers[start..start + 1000] AS customers, suppliers[start..start + 1000] AS suppliers, ties[start..start + 1000] AS ties
WHERE customers <> [] OR suppliers <> [] OR ties <> []
RETURN id, customers, suppliers, ties
ORDER BY id
