// Who controls some organizations, and who controls those, up to six times.
/* :param { ids: ['enterprise:byd'], limit: 100000 } */
// budget: 60 database hits
// empty: no document names who controls whoever controls a firm
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:CONTROLS*0..5]-(body:Organization)
WITH DISTINCT body
MATCH (body)<-[link:CONTROLS]-(controller:Organization)
RETURN controller.id AS controller, body.id AS controlled, link.share AS share
ORDER BY controller, controlled
LIMIT $limit
