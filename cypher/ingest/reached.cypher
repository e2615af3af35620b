// In which segments a firm stands by its product, that it makes or stands in a segment of: those of the product and of what it is a kind of.
/* :param { ids: ['segment:humanoid-robot-lidar', 'product:lidar'] } */
// budget: 400 database hits
UNWIND $ids AS id
MATCH (said:Entity {id: id})
CALL (said) {
  WITH *
  WHERE said:Product
  RETURN said AS product
  UNION
  MATCH (said)-[:OF_PRODUCT]->(product)
  RETURN product
}
MATCH (product)-[:KIND_OF*0..4]->(broader)<-[:OF_PRODUCT]-(segment:Segment)
RETURN id, collect(DISTINCT segment.id) AS segments
