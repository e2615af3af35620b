// The derived makers of products, as they are stored.
/* :param { ids: ['product:lidar'], derived: 'dataset:derived' } */
UNWIND $ids AS id
MATCH (product:Product {id: id})<-[link:MAKES]-(firm:Entity)
WHERE link.dataset = $derived
RETURN product.id AS place, firm.id AS firm, link.factId AS factId, link.via AS via, coalesce(link.citations, []) AS citations
