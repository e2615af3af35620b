// The facts that a verdict rests on of some firms: where each stands, where it is, its titles and who controls it.
/* :param { firms: ['enterprise:ubtech'], most: 20 } */
// budget: 150 database hits
UNWIND $firms AS id
MATCH (firm:Enterprise {id: id})
CALL (firm) {
  MATCH (firm)-[link:OCCUPIES|LOCATED_IN|RECOGNIZED_AS|CONTROLS]-(end)
  WITH link, end, firm
  WHERE link.factId IS NOT NULL AND (type(link) <> 'CONTROLS' OR endNode(link) = firm)
  WITH link.factId AS fact, end.id AS end
  ORDER BY fact
  LIMIT $most
  RETURN collect([fact, end]) AS facts
}
RETURN id, facts
