// In which cities and municipalities the firms of a portfolio are, how many in each, and how many in any.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 50000, municipalities: ['110000'] } */
// budget: 210 database hits
// include shared/held
UNWIND firms AS firm
MATCH (firm)-[:LOCATED_IN]->(place:Region)
WITH place, collect(DISTINCT firm) AS firms
MATCH (place)-[:PART_OF*0..4]->(city:Region)
WHERE city.level = 'CITY' OR city.level = 'PROVINCE' AND city.code IN $municipalities
WITH city, collect(firms) AS groups
UNWIND [{id: city.id, rank: city.nameKey}, {}] AS part
UNWIND groups AS firms
UNWIND firms AS firm
WITH part, count(DISTINCT firm) AS count
WITH {id: part.id, rank: part.rank, count: count} AS edge
