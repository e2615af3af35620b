// Where the firms of a portfolio are listed.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 129 database hits
// include shared/members
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[:LISTED_AS]->(listing:Listing)
WITH {id: listing.id, firm: firm.id, board: listing.board, listedOn: listing.listedOn} AS edge
