// An investor or, where groups are merged, every investor under whoever stands above it.
CALL (this) {
  RETURN this AS member
  UNION
  WITH this
  WHERE $mergeGroups
  MATCH (above:Organization)-[:CONTROLS*0..20]->(this)
  WITH DISTINCT above
  MATCH (above)-[:CONTROLS*0..20]->(member:Investor)
  RETURN DISTINCT member
}
