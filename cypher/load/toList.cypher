// Notes firms as to be put on lists: those named, and those below a region or in a segment that becomes part of another region or chain.
/* :param { ids: ['enterprise:none'], regions: [{from: 'region:none', to: 'region:none'}], segments: [{from: 'chain:none', to: 'segment:none'}] } */
// empty: a write
CALL () {
  UNWIND $ids AS id
  MATCH (firm:Enterprise {id: id})
  RETURN firm
  UNION
  UNWIND $regions AS link
  MATCH (region:Region {id: link.from})
  WHERE NOT EXISTS { (region)-[:PART_OF]->(:Region {id: link.to}) }
  MATCH (region)<-[:PART_OF*0..4]-(:Region)<-[:LOCATED_IN]-(firm:Enterprise)
  RETURN firm
  UNION
  UNWIND $segments AS link
  MATCH (segment:Segment {id: link.to})
  WHERE NOT EXISTS { (segment)<-[:HAS_SEGMENT]-(:Chain {id: link.from}) }
  MATCH (segment)<-[:OCCUPIES]-(firm:Enterprise)
  RETURN firm
}
SET firm.toList = true
