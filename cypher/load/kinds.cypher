// Notes at names the kinds of what has them.
/* :param { ids: ['enterprise:none'] } */
// empty: a write
UNWIND $ids AS id
MATCH (alias:Alias {id: id})
MATCH (alias)<-[:HAS_ALIAS*0..1]-(named:Entity)
WITH alias, COLLECT {
  UNWIND labels(named) AS label
  WITH label
  WHERE NOT label IN ['Entity', 'Alias', 'Organization', 'Row', 'ListedFirm', 'FundedFirm', 'StateFundedFirm']
  RETURN label
  ORDER BY label
} AS kinds
SET alias.kinds = reduce(all = '', kind IN kinds | all + CASE all WHEN '' THEN '' ELSE ' ' END + kind)
