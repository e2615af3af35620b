// Who stands in a segment of a product by somebody's statement, not only as its user, and makes the product by nobody's.
/* :param { ids: ['product:lidar'], derived: 'dataset:derived' } */
UNWIND $ids AS id
MATCH (product:Product {id: id})<-[of:OF_PRODUCT]-(segment:Segment)<-[position:OCCUPIES]-(firm:Enterprise)
WHERE position.dataset <> $derived AND coalesce(position.roles, []) <> ['USER'] AND
      NOT EXISTS {
        MATCH (firm)-[own:MAKES]->(product)
        WHERE own.dataset <> $derived
      }
WITH product, segment, firm, collect(coalesce(of.citations, []) + coalesce(position.citations, [])) AS lists
RETURN product.id AS place, firm.id AS firm, [segment.id] AS via, reduce(all = [], list IN lists | all + list) AS citations
