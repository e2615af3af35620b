// How many firms an investor, or its whole group, is known to hold by a day, of how many a date or a supplier is known, and how many have no date.
/* :param { this: 'investor:shenzhen-hti', mergeGroups: true, until: '~', keepsUndated: true } */
// budget: 220 database hits
// include shared/members
MATCH (member)-[deal:INVESTED_IN]->(firm:Enterprise)
WITH firm, collect(deal.investedOn) AS dates, count(deal) AS deals
WITH firm, any(date IN dates WHERE date <= $until) AS isDated, deals > size(dates) AS isUndated
WITH {
  known: count(CASE WHEN isDated OR isUndated AND $keepsUndated THEN firm END),
  dated: count(CASE WHEN isDated THEN firm END),
  supplied: count(CASE WHEN (isDated OR isUndated AND $keepsUndated) AND EXISTS { (firm)<-[:SUPPLIES]-() } THEN firm END),
  undated: count(CASE WHEN NOT isDated AND isUndated AND NOT $keepsUndated THEN firm END)
} AS edge
