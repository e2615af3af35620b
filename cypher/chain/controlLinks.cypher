// Who controls the firms of a chain, and who controls those, up to six times.
/* :param { this: 'chain:smart-city' } */
// budget: 1631 database hits
// empty: no document names who controls a firm that stands in a chain
MATCH (this)-[:HAS_SEGMENT]->(:Segment)<-[:OCCUPIES]-(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)<-[:CONTROLS*0..6]-(body:Organization)
WITH DISTINCT body
MATCH (body)<-[link:CONTROLS]-(controller:Organization)
WITH {controller: controller.id, controlled: body.id, share: link.share} AS edge
