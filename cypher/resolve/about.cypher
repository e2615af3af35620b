// What is known of organizations that names may stand for, beside their names: credit code, what they are, and where, with all that is above.
/* :param { ids: ['enterprise:robosense'] } */
// budget: 170 database hits
UNWIND $ids AS id
MATCH (organization:Entity {id: id})
RETURN id, organization.uscc AS code, labels(organization) AS labels,
COLLECT { MATCH (organization)-[:LOCATED_IN]->(place:Region) RETURN DISTINCT place.id AS place LIMIT 20 } AS places,
COLLECT { MATCH (organization)-[:LOCATED_IN]->(:Region)-[:PART_OF*1..4]->(place:Region) RETURN DISTINCT place.id AS place LIMIT 40 } AS above
