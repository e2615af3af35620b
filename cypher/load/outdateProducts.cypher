// Notes the products of segments as to be derived with them: who stands in a segment makes its product.
/* :param { derived: 'dataset:derived' } */
// empty: a write
MATCH (derived:Dataset {id: $derived})-[:TO_DERIVE]->(:Segment)-[:OF_PRODUCT]->(product:Product)
WITH DISTINCT derived, product
MERGE (derived)-[:TO_DERIVE]->(product)
