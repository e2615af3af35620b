// The titles of the firms of a portfolio that run out first by a day, of one firm's titles of one kind the one that runs longest.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 50000, years: 3, asOf: null, expiringUntil: '~', titles: 101 } */
// budget: 170 database hits
// include shared/titled
WITH firm, title, ends
WHERE isHeld AND ends IS NOT NULL
WITH firm, title.tier AS tier, title.level AS level, max([ends, title.id, title.validUntil IS NOT NULL]) AS last
WHERE last[0] <= $expiringUntil
WITH firm.id AS firm, last[1] AS id, last[0] AS ends, last[2] AS isStated
ORDER BY ends, firm, id
LIMIT $titles
WITH {enterprise: firm, recognition: id, expiresOn: ends, stated: isStated} AS edge
