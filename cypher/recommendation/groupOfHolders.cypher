// The investors in one group with those who hold a firm.
/* :param { this: 'enterprise:robosense' } */
// budget: 500 database hits
MATCH (this)<-[:INVESTED_IN]-(holder:Investor)
WITH DISTINCT holder
MATCH (holder)<-[:CONTROLS*0..4]-(head:Organization)
WITH DISTINCT head
MATCH (head)-[:CONTROLS*0..4]->(member:Investor)
WITH DISTINCT {id: member.id} AS edge
