// Which firms are meant: lists that an index holds, and what is tried on each of them.
// list segment: Row inSegment1 inSegment2
// list chain: Row inChain1 inChain2
// list title: Row ofTitle1 ofTitle2
// list tier: Row ofTier1 ofTier2
// list level: Row ofLevel1 ofLevel2
// list region: Row inRegion1 inRegion2 inRegion3 inRegion4 inRegion5
// list statedOnly: Enterprise statedWithoutCapital
// list isListed: ListedFirm
// filter isUnlisted: $isUnlisted AND NOT node:ListedFirm
// count isUnlisted: COUNT { (:Enterprise) } - COUNT { (:ListedFirm) }
// list isStateFunded: StateFundedFirm
// filter isNotStateFunded: $isNotStateFunded AND NOT node:StateFundedFirm
// count isNotStateFunded: COUNT { (:Enterprise) } - COUNT { (:StateFundedFirm) }
// list isFunded: FundedFirm
// filter isUnfunded: $isUnfunded AND NOT node:FundedFirm
// count isUnfunded: COUNT { (:Enterprise) } - COUNT { (:FundedFirm) }
// filter noRoundSince: coalesce(node.newestRound, '') < $noRoundSince
// count noRoundSince: COUNT { (:Enterprise) } - COUNT { MATCH (firm:Enterprise) WHERE firm.newestRound >= $noRoundSince }
// start ids: (node:Enterprise) WHERE node.id IN $ids
// start product: (:Product {id: $product})<-[:MAKES]-(node:Enterprise)
// start cluster: (:Cluster {id: $cluster})<-[:MEMBER_OF]-(node:Enterprise)
// start park: (:Park {id: $park})<-[:BASED_IN]-(node:Enterprise)
// start industry: (:Industry {id: $industry})<-[:PART_OF*0..6]-(:Industry)<-[:IN_INDUSTRY]-(node:Enterprise)
// start granted: (title:Recognition)<-[:RECOGNIZED_AS]-(node:Enterprise) WHERE title.grantedOn >= $granted[0] AND title.grantedOn <= $granted[1] AND title.tier IN $granted[2]
// start floated: (listing:Listing)<-[:LISTED_AS]-(node:Enterprise) WHERE listing.listedOn >= $floated[0] AND listing.listedOn <= $floated[1]
// start investor: (:Investor {id: $investor})-[:INVESTED_IN]->(node:Enterprise)
// start board: (:Listing {board: $board})<-[:LISTED_AS]-(node:Enterprise)
// start foundedFrom: (node:Enterprise) WHERE node.foundedKey >= $foundedFrom AND node.foundedKey < '9999'
// start foundedTo: (node:Enterprise) WHERE node.foundedKey <= $foundedTo + '~'
