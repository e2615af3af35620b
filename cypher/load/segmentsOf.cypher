// The segments of chains, which follow when two chains turn out to be one.
/* :param { chains: ['chain:humanoid-robot'] } */
// budget: 200 database hits
UNWIND $chains AS id
MATCH (:Chain {id: id})-[:HAS_SEGMENT]->(segment:Segment)
RETURN DISTINCT segment.id AS id
