// How many supplies between two firms of a portfolio are known, and the first of them.
/* :param { this: 'investor:yueke', mergeGroups: false, until: '~', keepsUndated: true, holdings: 10000, supplies: 100 } */
// budget: 150 database hits
// include shared/held
UNWIND firms AS customer
MATCH (customer)<-[link:SUPPLIES]-(supplier:Enterprise)
WHERE supplier <> customer AND supplier IN firms
WITH collect({from: supplier.id, to: customer.id, product: link.product, link: link}) AS known
CALL (known) {
  UNWIND known AS one
  WITH one
  ORDER BY one.from, one.to, coalesce(one.product, '')
  LIMIT $supplies
  RETURN collect(one {
    .from,
    .to,
    .product,
    kind: 'SUPPLIES',
    confidence: one.link.confidence,
    citations: coalesce(one.link.citations, [])
  }) AS links
}
WITH {count: size(known), links: links} AS edge
