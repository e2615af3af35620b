// Who owns an organization, and whoever owns it, up to the seventh step.
/* :param { this: 'investor:shenzhen-hti' } */
// budget: 82 database hits
MATCH (this)<-[:CONTROLS*0..6]-(body:Organization)
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
