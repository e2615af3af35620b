// Which of some segments the store has, and the chain of each.
/* :param { ids: ['segment:humanoid-robot-servo'] } */
// budget: 27 database hits
UNWIND $ids AS id
MATCH (segment:Segment {id: id})<-[:HAS_SEGMENT]-(chain:Chain)
RETURN segment.id AS id, segment.name AS name, chain.id AS chain, chain.name AS chainName
