// Where a firm is listed.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 58 database hits
MATCH (this)-[:LISTED_AS]->(listing:Listing)
WITH {board: listing.board, listedOn: listing.listedOn} AS edge
