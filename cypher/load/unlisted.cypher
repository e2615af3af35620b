// Firms that an earlier version wrote, or an export of one, and that no list holds; where all are on lists, nothing is read but three counts.
/* :param { after: '', limit: 10 } */
// empty: every firm is on its lists
CALL () {
  RETURN COUNT { (:Enterprise) } - COUNT { (:Row) } + COUNT { (:MoreRow) } AS lacking
}
WITH lacking
WHERE lacking > 0
MATCH (firm:Enterprise)
WHERE firm.nameKey > $after AND NOT firm:Row
RETURN firm.id AS id, firm.nameKey AS key
ORDER BY key
LIMIT $limit
