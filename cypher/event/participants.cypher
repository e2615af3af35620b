// Who took part in an event, organizers first.
/* :graphql { events(first: 3) { nodes { participants { role organization { name } } } } } */
// budget: 148 database hits
MATCH (this)<-[edge:TOOK_PART_IN]-(node:Organization)
ORDER BY edge.role + ' ' + node.nameKey
