// The products by which a position of a firm is derived, from what it makes to what the segment is of.
/* :graphql { enterprise(by: { name: "速腾聚创" }) { chainPositions { via { name } } } } */
// budget: 113 database hits
UNWIND range(0, size(coalesce(this.via, [])) - 1) AS place
WITH place, this.via[place] AS id
MATCH (node:Product {id: id})
ORDER BY place
