// Puts firms of which something has changed on the lists that they are found by: a firm is a row of these itself, and has further rows where it has more values than one row holds.
/* :param { limit: 10 } */
// empty: a write
MATCH (firm:Row {toList: true})
WITH firm
LIMIT $limit
// Takes its lock first, so that nothing that is read from here on is older than what another writer has noted.
REMOVE firm.toList, firm:ListedFirm, firm:FundedFirm, firm:StateFundedFirm
WITH firm
CALL (firm) {
  MATCH (firm)-[:HAS_ROW]->(old:Row)
  DETACH DELETE old
}
CALL (firm) {
  OPTIONAL MATCH (firm)<-[deal:INVESTED_IN]-(fund)
  RETURN max(deal.investedOn) AS newestRound, count(deal) > 0 AS isFunded,
         count(CASE WHEN fund:Investor AND fund.investorKind IN ['STATE_CAPITAL', 'GOVERNMENT_GUIDANCE'] THEN deal END) > 0 AS isStateFunded
}
CALL (firm) {
  OPTIONAL MATCH (firm)-[:RECOGNIZED_AS]->(title:Recognition)
  WITH DISTINCT title.tier AS tier, title.level AS level, title.rank AS rank ORDER BY tier, level
  RETURN collect(DISTINCT tier) AS tiers, collect(DISTINCT level) AS levels, collect(DISTINCT tier + ' ' + level) AS titles, coalesce(max(rank), 0) AS rank
}
// 9 is above every rank, so that the key of the highest title comes first as text.
SET firm.newestRound = newestRound, firm.tierKey = toString(9 - rank) + ' ' + firm.id
FOREACH (_ IN CASE WHEN EXISTS { (firm)-[:LISTED_AS]->(:Listing) } THEN [1] ELSE [] END | SET firm:ListedFirm)
FOREACH (_ IN CASE WHEN isFunded THEN [1] ELSE [] END | SET firm:FundedFirm)
FOREACH (_ IN CASE WHEN isStateFunded THEN [1] ELSE [] END | SET firm:StateFundedFirm)
WITH firm, tiers, levels, titles,
     COLLECT { MATCH (firm)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..4]->(region:Region) RETURN DISTINCT region.id AS id ORDER BY id } AS regions,
     COLLECT { MATCH (firm)-[:OCCUPIES]->(:Segment)<-[:HAS_SEGMENT]-(chain:Chain) RETURN DISTINCT chain.id AS id ORDER BY id } AS chains,
     COLLECT { MATCH (firm)-[:OCCUPIES]->(segment:Segment) RETURN DISTINCT segment.id AS id ORDER BY id } AS segments
WITH firm, regions, chains, segments, tiers, levels, titles,
     [(size(regions) + 4) / 5] + [list IN [chains, segments, tiers, levels, titles] | (size(list) + 1) / 2] AS sizes
UNWIND range(0, reduce(most = 1, size IN sizes | CASE WHEN size > most THEN size ELSE most END) - 1) AS at
WITH firm, at, {nameKey: firm.nameKey, inChain1: chains[2 * at], inChain2: chains[2 * at + 1], inSegment1: segments[2 * at], inSegment2: segments[2 * at + 1],
     ofTier1: tiers[2 * at], ofTier2: tiers[2 * at + 1], ofLevel1: levels[2 * at], ofLevel2: levels[2 * at + 1], ofTitle1: titles[2 * at], ofTitle2: titles[2 * at + 1],
     inRegion1: regions[5 * at], inRegion2: regions[5 * at + 1], inRegion3: regions[5 * at + 2], inRegion4: regions[5 * at + 3], inRegion5: regions[5 * at + 4]} AS values
FOREACH (_ IN CASE at WHEN 0 THEN [1] ELSE [] END | SET firm += values)
FOREACH (_ IN CASE at WHEN 0 THEN [] ELSE [1] END | CREATE (firm)-[:HAS_ROW]->(more:Row:MoreRow) SET more = values)
