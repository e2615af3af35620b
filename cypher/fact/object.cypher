// What a fact leads to: where its link ends, or the figure.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { object { id } } } */
// budget: 70 database hits
WITH CASE type(this)
       WHEN 'ABOUT' THEN startNode(this)
       ELSE endNode(this)
     END AS node
ORDER BY node.id
