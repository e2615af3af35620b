// In how many of the firms that two investors share both joined the same round, its words folded, within 366 days where both are dated.
/* :graphql { investor(by: { name: "粤科金融" }) { coInvestors { edges { sameRoundCount } } } } */
// budget: 610 database hits
// empty: no document gives the round of an investment
WITH this, this.head AS head
MATCH (head)-[:CONTROLS*0..20]->(member:Investor)
WHERE this.isGroup OR member = head
WITH this, collect(DISTINCT member) AS members
CALL (this, members) {
  UNWIND this.shared AS firm
  MATCH (firm)<-[deal:INVESTED_IN]-(investor:Investor)
  WHERE deal.round IS NOT NULL AND (investor IN this.mine OR investor IN members)
  WITH firm, investor IN this.mine AS isOurs, deal.investedOn AS on, reduce(text = toLower(normalize(deal.round, NFKC)), word IN $words | replace(text, word[0], word[1])) AS round
  WITH firm, isOurs, {round: round, from: date(on), until: date(on) + CASE size(on) WHEN 4 THEN duration({years: 1, days: 365}) WHEN 7 THEN duration({months: 1, days: 365}) ELSE duration({days: 366}) END} AS deal
  WITH firm, collect(CASE WHEN isOurs THEN deal END) AS ours, collect(CASE WHEN NOT isOurs THEN deal END) AS theirs
  WHERE ours <> [] AND theirs <> []
  RETURN collect(any(own IN ours WHERE any(other IN theirs WHERE own.round = other.round AND coalesce(own.from <= other.until AND other.from <= own.until, true)))) AS firms
}
WITH {count: CASE WHEN firms <> [] THEN size([isSame IN firms WHERE isSame]) END} AS edge
