// What stands at the ends of some facts.
/* :param { ids: ['enterprise:ubtech'] } */
// budget: 5 database hits
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, labels(node) AS labels
