// Where the firms of a portfolio are listed.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 102 database hits
CALL (this) {
  RETURN this AS member
  UNION
  WITH this
  WHERE $mergeGroups
  MATCH (above:Organization)-[:CONTROLS*0..4]->(this)
  WITH DISTINCT above
  MATCH (above)-[:CONTROLS*0..4]->(member:Investor)
  RETURN member
}
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[:LISTED_AS]->(listing:Listing)
WITH {id: listing.id, firm: firm.id, board: listing.board, listedOn: listing.listedOn} AS edge
