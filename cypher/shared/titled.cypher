// The titles of the firms of a portfolio that were granted by a day: when each ends, as stated or as long after it was granted as titles hold, and whether that is over.
// include shared/held
UNWIND firms AS firm
MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
WHERE coalesce(title.grantedOn <= $until, true)
WITH firm,
     title,
     coalesce(title.validUntil, toString(toInteger(left(title.grantedOn, 4)) + $years) + substring(title.grantedOn, 4)) AS ends,
     title.grantedOn IS NULL AND NOT $keepsUndated AS isLeftOut
WITH firm, title, ends, isLeftOut, NOT isLeftOut AND NOT coalesce(ends + '~' < $asOf, false) AS isHeld
