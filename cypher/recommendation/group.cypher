// The investors in one group with an investor, itself among them.
/* :param { this: 'investor:gac-capital' } */
// budget: 100 database hits
MATCH (this)<-[:CONTROLS*0..20]-(head:Organization)
WITH DISTINCT head
MATCH (head)-[:CONTROLS*0..20]->(member:Investor)
WITH DISTINCT member
WITH {id: member.id} AS edge
