// Notes firms as to be put on lists of which a load drops something that a list is of.
/* :param { dataset: 'dataset:none', stamp: 'a' } */
// empty: a write
// types: LOCATED_IN OCCUPIES RECOGNIZED_AS LISTED_AS INVESTED_IN
CALL () {
// union
  MATCH (from)-[link:TYPE]->(to)
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  UNWIND [from, to] AS firm
  RETURN firm
// end
  UNION
  MATCH (region:Region)-[link:PART_OF]->()
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  MATCH (region)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm)
  RETURN firm
  UNION
  MATCH ()-[link:HAS_SEGMENT]->(segment)
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  MATCH (segment)<-[:OCCUPIES]-(firm)
  RETURN firm
}
WITH firm
WHERE firm:Enterprise
SET firm.toList = true
