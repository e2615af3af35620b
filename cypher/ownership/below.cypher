// Who owns what an organization controls, down to the seventh step.
/* :param { this: 'investor:shenzhen-state-capital' } */
// budget: 142 database hits
MATCH (this)-[:CONTROLS*1..7]->(body:Organization)
WITH DISTINCT body
MATCH (body)<-[link:CONTROLS]-(owner:Organization)
WITH {
  from: owner.id,
  to: body.id,
  share: link.share,
  since: link.validFrom,
  confidence: link.confidence,
  citations: coalesce(link.citations, [])
} AS edge
