// The investors that hold a firm of a chain; of a chain that nobody invested in one row without an id, of no chain none.
/* :param { this: 'investor:yueke', chain: 'chain:humanoid-robot' } */
// budget: 1658 database hits
MATCH (chain:Chain {id: $chain})
OPTIONAL MATCH (chain)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(:Enterprise)<-[:INVESTED_IN]-(investor:Investor)
WITH DISTINCT investor
WITH {id: investor.id} AS edge
