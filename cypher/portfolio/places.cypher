// Where the firms of a portfolio are: every place with the regions that it is part of.
/* :param { this: 'investor:yueke', mergeGroups: false } */
// budget: 356 database hits
// include shared/members
MATCH (member)-[:INVESTED_IN]->(firm:Enterprise)
WITH DISTINCT firm
MATCH (firm)-[:LOCATED_IN]->(place:Region)
WITH place, collect(DISTINCT firm.id) AS firms
MATCH (place)-[:PART_OF*0..4]->(region:Region)
WITH place, firms, collect(DISTINCT {id: region.id, key: region.nameKey, level: region.level, code: region.code}) AS above
WITH {id: place.id, firms: firms, above: above} AS edge
