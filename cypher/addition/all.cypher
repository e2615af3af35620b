// Everything that editors added, in the order of its ids.
/* :param { limit: 10 } */
// empty: the documents are nobody's additions
// budget: 10 database hits
MATCH (addition:Addition)
WHERE addition.id IS NOT NULL
WITH addition
ORDER BY addition.id
LIMIT $limit
RETURN properties(addition) AS addition
