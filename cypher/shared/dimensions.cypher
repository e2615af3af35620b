// The values that a firm, or a thing of its, has of each dimension; alike ones are counted before anything is made of them.
  WITH [dimension IN $by | CASE dimension
    WHEN 'REGION' THEN [node.inRegion1, node.inRegion2, node.inRegion3, node.inRegion4, node.inRegion5] + CASE WHEN node.inRegion5 IS NULL THEN [] ELSE
      COLLECT { MATCH (node)-[:HAS_ROW]->(more:Row) UNWIND [more.inRegion1, more.inRegion2, more.inRegion3, more.inRegion4, more.inRegion5] AS id RETURN id } END
    WHEN 'SEGMENT' THEN [node.inSegment1, node.inSegment2] + CASE WHEN node.inSegment2 IS NULL THEN [] ELSE
      COLLECT { MATCH (node)-[:HAS_ROW]->(more:Row) UNWIND [more.inSegment1, more.inSegment2] AS id RETURN id } END
    WHEN 'TIER' THEN CASE WHEN thing.tier IS NOT NULL THEN [thing.tier] ELSE [node.ofTier1, node.ofTier2] + CASE WHEN node.ofTier2 IS NULL THEN [] ELSE
      COLLECT { MATCH (node)-[:HAS_ROW]->(more:Row) UNWIND [more.ofTier1, more.ofTier2] AS tier RETURN tier } END END
    WHEN 'PRODUCT' THEN COLLECT { MATCH (node)-[:MAKES]->(made:Product) RETURN DISTINCT made.id }
    WHEN 'INDUSTRY' THEN COLLECT { MATCH (node)-[:IN_INDUSTRY]->(industry:Industry) RETURN DISTINCT industry.id }
    WHEN 'BOARD' THEN CASE WHEN node:ListedFirm THEN COLLECT { MATCH (node)-[:LISTED_AS]->(listing:Listing) RETURN DISTINCT coalesce(listing.board, '') } ELSE [] END
    ELSE [substring(thing.on, 0, 4)] END] AS lists, count(*) AS alike
