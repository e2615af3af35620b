// The investors in one group with an investor, itself among them.
/* :param { this: 'investor:gac-capital' } */
// budget: 100 database hits
MATCH (this)<-[:CONTROLS*0..4]-(head:Organization)
WITH DISTINCT head
MATCH (head)-[:CONTROLS*0..4]->(member:Investor)
WITH DISTINCT {id: member.id} AS edge
