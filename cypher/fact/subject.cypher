// What a fact is of: where its link starts, or what a figure is about.
/* :graphql { fact(id: "fact:seed:occupies-39b97028b5593db8") { subject { id } } } */
// budget: 70 database hits
WITH CASE type(this)
       WHEN 'ABOUT' THEN endNode(this)
       ELSE startNode(this)
     END AS node
ORDER BY node.id
