// How much of what two investors hold both hold: shared firms, filtered or not, by the firms of either.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors { edges { jaccard } } } } */
// budget: 610 database hits
WITH this, this.head AS head
MATCH (head)-[:CONTROLS*0..20]->(member:Investor)
WHERE this.isGroup OR member = head
WITH this, collect(DISTINCT member) AS members
CALL (this) {
  UNWIND CASE WHEN this.ours IS NULL THEN this.mine ELSE [] END AS mine
  MATCH (mine)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN count(DISTINCT firm) AS counted
}
CALL (members) {
  UNWIND members AS member
  MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN count(DISTINCT firm) AS theirs
}
CALL (this, members) {
  UNWIND CASE WHEN this.isNarrowed THEN this.mine + members ELSE [] END AS either
  MATCH (either)-[:INVESTED_IN]->(firm:Enterprise)
  RETURN count(DISTINCT firm) AS both
}
WITH this, coalesce(this.ours, counted) AS ours, theirs, both
WITH ours + theirs AS sum, CASE WHEN this.isNarrowed THEN both ELSE ours + theirs - this.sharedCount END AS either
WITH (sum - either) / toFloat(either) AS edge
