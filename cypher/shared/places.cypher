// Between firms and where they stand, in segments and products, the same way up and down: a firm's own places, or all firms of a place. What was derived from MAKES and OF_PRODUCT is walked as these.
    UNION ALL
    WITH step.at AS at
    WHERE step.by IN ['START', 'SUPPLIES'] AND ('OCCUPIES' IN $kinds OR 'MAKES' IN $kinds)
    MATCH (at)-[link:OCCUPIES|MAKES]->(next:Segment|Product)
    WHERE type(link) IN $kinds AND link.derived IS NULL
    RETURN link, next, 'AT' AS by
    UNION ALL
    WITH step.at AS at
    WHERE step.by IN ['START', 'FEEDS'] AND ('OCCUPIES' IN $kinds OR 'MAKES' IN $kinds)
    MATCH (at)<-[link:OCCUPIES|MAKES]-(next:Enterprise)
    WHERE type(link) IN $kinds AND link.derived IS NULL
    RETURN link, next, 'OCCUPIES' AS by
    UNION ALL
    WITH step.at AS at, CASE step.by WHEN 'START' THEN 'FEEDS' ELSE step.by END AS by
    WHERE step.by IN ['START', 'FEEDS', 'AT'] AND 'OF_PRODUCT' IN $kinds
    MATCH (at)-[link:OF_PRODUCT]-(next:Entity)
    RETURN link, next, by
    UNION ALL
    WITH step.at AS at
    WHERE step.by = 'START' AND 'HAS_SEGMENT' IN $kinds
    MATCH (at)-[link:HAS_SEGMENT]->(next:Segment)
    RETURN link, next, 'FEEDS' AS by
