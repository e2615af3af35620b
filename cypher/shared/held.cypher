// The firms that an investor, or its whole group, is known to have held by a day, up to a number of them.
// include shared/members
MATCH (member)-[deal:INVESTED_IN]->(firm:Enterprise)
WHERE coalesce(deal.investedOn <= $until, $keepsUndated)
WITH DISTINCT firm
LIMIT $holdings
WITH collect(firm) AS firms
