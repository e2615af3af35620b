// The chains and clusters that a firm is named the leader of.
/* :param { this: 'enterprise:gac' } */
// budget: 16 database hits
MATCH (this)-[:LEADS]->(led:Chain|Cluster)
WITH {id: led.id, name: led.name} AS edge
