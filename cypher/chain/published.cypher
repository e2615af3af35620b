// When the newest source was published that places a firm in a chain.
/* :param { this: 'chain:humanoid-robot' } */
// budget: 1334 database hits
MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[position:OCCUPIES]-(:Enterprise)
UNWIND coalesce(position.citations, []) AS cited
WITH DISTINCT cited
MATCH (:Citation {id: cited})-[:FROM]->(source:Source)
WITH {newest: max(source.publishedOn)} AS edge
