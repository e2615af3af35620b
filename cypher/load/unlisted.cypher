// Notes firms that an earlier version wrote, or an export of it, as to be put on lists; nothing is read of them where all are.
/* :param { limit: 10 } */
// empty: a write
CALL () {
  MATCH (firm:Enterprise)
  RETURN count(firm) AS firms
}
CALL () {
  MATCH (row:Row)
  RETURN count(row) AS rows
}
CALL () {
  MATCH (more:MoreRow)
  RETURN count(more) AS others
}
WITH firms - rows + others AS lacking
WHERE lacking > 0
MATCH (firm:Enterprise)
WHERE firm.nameKey > '' AND NOT firm:Row
WITH firm
LIMIT $limit
SET firm:Row, firm.toList = true
