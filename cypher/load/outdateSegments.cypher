// Notes the segments of products, and of what these are kinds of at most four levels up, as to be derived with them: who makes a product stands in them.
/* :param { derived: 'dataset:derived' } */
// empty: a write
MATCH (derived:Dataset {id: $derived})-[:TO_DERIVE]->(product:Product)
MATCH (product)-[:KIND_OF*0..4]->(made:Product)
WITH DISTINCT derived, made
MATCH (made)<-[:OF_PRODUCT]-(segment:Segment)
WITH DISTINCT derived, segment
MERGE (derived)-[:TO_DERIVE]->(segment)
