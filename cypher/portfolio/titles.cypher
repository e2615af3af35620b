// Which titles the firms of a portfolio hold on a day, how many firms each and any, and how many titles are over, without an end or without a date.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 50000, years: 3, asOf: null } */
// budget: 170 database hits
// include shared/titled
UNWIND [{tier: title.tier, level: title.level}, {}] AS part
WITH part,
     count(DISTINCT CASE WHEN isHeld THEN firm END) AS count,
     count(CASE WHEN isHeld AND ends IS NULL THEN 1 END) AS endless,
     count(CASE WHEN NOT isHeld AND NOT isLeftOut THEN 1 END) AS over,
     count(CASE WHEN isLeftOut THEN 1 END) AS undated,
     max(CASE WHEN isHeld THEN title.grantedOn END) AS newest
WITH {tier: part.tier, level: part.level, count: count, endless: endless, over: over, undated: undated, newest: newest} AS edge
