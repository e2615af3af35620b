// The events that an organization took part in.
/* :graphql { enterprise(by: { name: "视源电子" }) { events { edges { role node { name } } } } } */
// budget: 23 database hits
MATCH (this)-[edge:TOOK_PART_IN]->(node:Event)
ORDER BY node.nameKey + ' ' + edge.key
