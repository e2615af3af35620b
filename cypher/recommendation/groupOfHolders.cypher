// The investors in one group with those who hold a firm.
/* :param { this: 'enterprise:robosense' } */
// budget: 500 database hits
MATCH (this)<-[:INVESTED_IN]-(holder:Investor)
WITH DISTINCT holder
MATCH (holder)<-[:CONTROLS*0..20]-(head:Organization)
WITH DISTINCT head
MATCH (head)-[:CONTROLS*0..20]->(member:Investor)
WITH DISTINCT member
WITH {id: member.id} AS edge
