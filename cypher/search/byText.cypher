// Names that resemble a text: the very name, its pinyin or initials, or much of its characters.
/* :param { keys: ['速腾聚创'], latin: 'sujuchuang', text: '速腾聚创', labels: ['Enterprise'], window: 200 } */
// budget: 89 database hits
CALL () {
  UNWIND $keys AS asked
  MATCH (alias:Alias {key: asked})
  RETURN alias, 'SAME' AS how, 1.0 AS score
  UNION ALL
  WITH $latin AS latin
  WHERE latin <> ''
  MATCH (alias:Alias)
  WHERE alias.pinyin STARTS WITH latin
  RETURN alias, 'PINYIN' AS how, 1.0 * size(latin) / size(alias.pinyin) AS score
  LIMIT $window
  UNION ALL
  WITH $latin AS latin
  WHERE latin <> ''
  MATCH (alias:Alias)
  WHERE alias.initials STARTS WITH latin
  RETURN alias, 'INITIALS' AS how, 1.0 * size(latin) / size(alias.initials) AS score
  LIMIT $window
  UNION ALL
  CALL db.index.fulltext.queryNodes('aliasText', $text, {limit: $window}) YIELD node, score
  RETURN node AS alias, 'TEXT' AS how, score
}
MATCH (alias)<-[:HAS_ALIAS]-(node:Entity)
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, alias.value AS value, alias.kind AS kind, alias.key AS key, how, score
ORDER BY score DESC, id
LIMIT $window
