// The firm or the investor itself, and the segments that a firm stands in.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 69 database hits
OPTIONAL MATCH (this)-[:OCCUPIES]->(segment:Segment)
WITH this, collect(DISTINCT segment.id) AS segments
WITH {id: this.id, segments: segments} AS edge
