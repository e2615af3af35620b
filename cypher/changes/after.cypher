// What changed after a number of the log, in that order.
/* :param { after: -1, limit: 3 } */
// empty: the documents are what a store begins with
// budget: 30 database hits
MATCH (change:Change)
WHERE change.last > $after
WITH change
ORDER BY change.last
LIMIT $limit
WITH change.last - size(change.ids) AS before, change.ids AS ids, change.happened AS happened, change.at AS at
UNWIND range(0, size(ids) - 1) AS place
WITH before + place + 1 AS number, ids[place] AS id, happened, at
WHERE number > $after
RETURN number, id, happened, at
LIMIT $limit
