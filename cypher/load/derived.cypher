// The derived firms of segments, as they are stored.
/* :param { ids: ['segment:icv-lidar'], derived: 'dataset:derived' } */
UNWIND $ids AS id
MATCH (segment:Segment {id: id})<-[link:OCCUPIES]-(firm:Entity)
WHERE link.dataset = $derived
RETURN segment.id AS place, firm.id AS firm, link.factId AS factId, link.via AS via, coalesce(link.citations, []) AS citations
