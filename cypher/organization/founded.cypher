// What an organization or a person set up.
/* :graphql { person(by: { name: "袁锋" }) { founded { role organization { name } } } } */
// budget: 25 database hits
MATCH (this)<-[edge:FOUNDED_BY]-(node:Organization)
ORDER BY node.nameKey
