// The place of an organization, the best known one.
/* :graphql { enterprise(by: { name: "速腾聚创" }) { region { id name } } } */
// budget: 55 database hits
MATCH (this)-[edge:LOCATED_IN]->(node:Region)
ORDER BY CASE edge.basis WHEN 'STATED' THEN '1' WHEN 'REGISTERED' THEN '2' WHEN 'FROM_NAME' THEN '3' ELSE '4' END + CASE node.level WHEN 'TOWN' THEN '1' WHEN 'DISTRICT' THEN '2' WHEN 'CITY' THEN '3' ELSE '4' END + node.id
