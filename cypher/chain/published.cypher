// When the newest source was published that places a firm in a chain.
/* :param { chain: 'chain:humanoid-robot' } */
// budget: 1334 database hits
MATCH (:Chain {id: $chain})-[:HAS_SEGMENT]->(:Segment)<-[position:OCCUPIES]-(:Enterprise)
UNWIND coalesce(position.citations, []) AS cited
WITH DISTINCT cited
MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
RETURN max(source.publishedOn) AS newest
