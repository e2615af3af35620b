// Removes the relationships of a data set that its last load did not write again.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
// types: OCCUPIES FEEDS HAS_SEGMENT LEADS SUPPLIES SUPPLIES_INDUSTRY COOPERATES_WITH COMPETES_WITH INVESTED_IN
// types: WITHOUT_CAPITAL CONTROLS LOCATED_IN PART_OF BASED_IN MEMBER_OF COVERS RECOGNIZED_AS LISTED_AS REACHED ABOUT
// types: OF_METRIC CONTRADICTS ISSUED_BY APPLIES_IN OFFERS INCUBATED_BY RESEARCHES_WITH NOT_SAME_AS FROM MAKES KIND_OF
// types: MADE_FROM OF_PRODUCT CLASSED_AS IN_INDUSTRY
CALL () {
// union
  MATCH ()-[link:TYPE]->()
  WHERE link.dataset = $dataset AND link.factId IS NOT NULL AND link.stamp <> $stamp
  RETURN link
  LIMIT $limit
// end
}
DELETE link
