// The names of an entity.
/* :graphql { chain(by: { id: "chain:humanoid-robot" }) { aliases { value kind } } } */
// budget: 101 database hits
MATCH (this)-[:HAS_ALIAS*0..1]->(alias:Alias)
WITH {
       value: coalesce(alias.value, this.name),
       kind: CASE alias
         WHEN this THEN 'NAME'
         ELSE alias.kind
       END
     } AS edge
ORDER BY edge.kind + edge.value
