// The policies that concern a chain, a segment of it, or a cluster.
/* :graphql { cluster(by: { id: "cluster:shenzhen-precision-instrument" }) { policies { totalCount edges { wording node { name } } } } } */
// budget: 69 database hits
// filter region: MATCH (node)-[:APPLIES_IN]->(:Region {id: $region})
// filter concerns: MATCH (node)-[:CONCERNS]->(:Entity {id: $concerns})
// filter status: node.status = $status
// filter exceptStatus: NOT coalesce(node.status, '') IN $exceptStatus
// filter issuedFrom: node.issuedOn >= $issuedFrom
// filter issuedTo: node.issuedOn <= $issuedTo + '~'
CALL (this) {
  RETURN this AS about
  UNION
  MATCH (this)-[:HAS_SEGMENT]->(about:Segment)
  RETURN about
}
MATCH (about)<-[edge:CONCERNS]-(node:Policy)
ORDER BY node.nameKey + ' ' + edge.factId
