// On which boards the firms of a portfolio are listed by a day, how many on each and any, and how many listings have no date.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 50000 } */
// budget: 150 database hits
// include shared/held
UNWIND firms AS firm
MATCH (firm)-[:LISTED_AS]->(listing:Listing)
WHERE coalesce(listing.listedOn <= $until, true)
WITH firm, listing, listing.listedOn IS NULL AND NOT $keepsUndated AS isLeftOut
UNWIND [{of: 'BOARD', board: listing.board}, {of: 'ANY'}] AS part
WITH part,
     count(DISTINCT CASE WHEN NOT isLeftOut THEN firm END) AS count,
     count(CASE WHEN isLeftOut THEN 1 END) AS undated,
     max(listing.listedOn) AS newest
WITH {of: part.of, board: part.board, count: count, undated: undated, newest: newest} AS edge
