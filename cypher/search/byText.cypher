// Names that resemble a text: the very name, its pinyin or initials, its words, or much of its characters.
/* :param { keys: ['速腾聚创'], latin: ['sujuchuang'], sound: 'sutengjuchuang', text: '速腾聚创', words: 'words:robosense', labels: ['Enterprise'], window: 200 } */
// budget: 89 database hits
CALL () {
  UNWIND $keys AS asked
  MATCH (alias:Alias {key: asked})
  RETURN alias, 'SAME' AS how, '' AS words, 1.0 AS score
  LIMIT $window
  UNION ALL
  UNWIND $latin AS latin
  MATCH (alias:Alias)
  WHERE alias.pinyin STARTS WITH latin
  RETURN alias, 'PINYIN' AS how, '' AS words, 1.0 * size(latin) / size(alias.pinyin) AS score
  LIMIT $window
  UNION ALL
  UNWIND $latin AS latin
  MATCH (alias:Alias)
  WHERE alias.initials STARTS WITH latin
  RETURN alias, 'INITIALS' AS how, '' AS words, 1.0 * size(latin) / size(alias.initials) AS score
  LIMIT $window
  UNION ALL
  WITH $sound AS sound
  WHERE sound <> ''
  MATCH (alias:Alias {pinyin: sound})
  RETURN alias, 'SOUND' AS how, '' AS words, 1.0 AS score
  LIMIT $window
  UNION ALL
  CALL db.index.fulltext.queryNodes('aliasText', $text, {limit: $window}) YIELD node, score
  RETURN node AS alias, 'TEXT' AS how, '' AS words, score
  UNION ALL
  WITH $words AS query
  WHERE query <> ''
  CALL db.index.fulltext.queryNodes('aliasWords', query, {limit: $window}) YIELD node, score
  RETURN node AS alias, 'WORDS' AS how, coalesce(node.words, '') AS words, score
}
MATCH (alias)<-[:HAS_ALIAS*0..1]-(node:Entity)
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, coalesce(alias.value, node.name) AS value, CASE alias WHEN node THEN 'NAME' ELSE alias.kind END AS kind, alias.key AS key, words, how, score
