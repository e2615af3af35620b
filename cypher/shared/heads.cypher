// Who stands at the top of each partner's control: one that nobody controls, or the first by id of a circle that nobody outside controls.
// Organizations are walked, each once, and never ways: ten that all control each other have millions of those. No head within the walk: itself.
CALL (partners) {
  UNWIND partners AS each
  WITH each, each[0] AS partner
  WHERE NOT EXISTS { (partner)<-[:CONTROLS]-() }
  RETURN each[1] AS stakes, [[partner, false]] AS heads
  UNION ALL
  UNWIND range(0, size(partners) - 1) AS place
  WITH place, partners[place][0] AS partner
  WHERE EXISTS { (partner)<-[:CONTROLS]-() }
  MATCH (above:Organization)-[:CONTROLS*0..20]->(partner)
  WITH DISTINCT above, place
  WITH above, collect(place) AS places
  OPTIONAL MATCH (top:Organization)-[:CONTROLS*1..20]->(above)
  WITH above, places, collect(DISTINCT top) AS tops
  WITH above, places, tops, [top IN tops WHERE NOT EXISTS { (top)<-[:CONTROLS]-() } OR top.id < above.id][..1] AS higher
  WITH places,
       CASE
         WHEN higher = [] AND all(top IN tops WHERE top = above OR shortestPath((above)-[:CONTROLS*1..20]->(top)) IS NOT NULL) THEN [above, size(tops) > 0]
       END AS head
  UNWIND places AS place
  WITH place, collect(head) AS heads
  RETURN partners[place][1] AS stakes, CASE WHEN heads = [] THEN [[partners[place][0], false]] ELSE heads END AS heads
}
