// Names that resemble a text: the very name, its beginning, its pinyin or initials, its words, or some of its characters.
/* :param { keys: ['速腾聚创'], latin: ['sujuchuang'], sound: 'sutengjuchuang', text: '速腾聚创', words: 'words:robosense', spelt: 'pinyin:sutengjuchuang~1', labels: ['Enterprise'], window: 200 } */
// budget: 146 database hits
CALL () {
  UNWIND $keys AS asked
  MATCH (alias:Alias {key: asked})
  RETURN alias, 'SAME' AS how
  LIMIT $window
  UNION ALL
  UNWIND $keys AS asked
  MATCH (alias:Alias) WHERE alias.key STARTS WITH asked
  RETURN alias, 'TEXT' AS how
  LIMIT $window
  UNION ALL
  UNWIND $latin AS latin
  MATCH (alias:Alias) WHERE alias.pinyin STARTS WITH latin
  RETURN alias, 'PINYIN' AS how
  LIMIT $window
  UNION ALL
  UNWIND $latin AS latin
  MATCH (alias:Alias) WHERE alias.initials STARTS WITH latin
  RETURN alias, 'INITIALS' AS how
  LIMIT $window
  UNION ALL
  WITH $sound AS sound WHERE sound <> ''
  MATCH (alias:Alias {pinyin: sound})
  RETURN alias, 'SOUND' AS how
  LIMIT $window
  UNION ALL
  UNWIND [['aliasText', $text, 'TEXT'], ['aliasWords', $words, 'WORDS'], ['aliasWords', $spelt, 'SPELT']] AS asked
  WITH asked WHERE asked[1] <> ''
  CALL db.index.fulltext.queryNodes(asked[0], asked[1], {limit: $window}) YIELD node
  RETURN node AS alias, asked[2] AS how
}
MATCH (alias)<-[:HAS_ALIAS*0..1]-(node:Entity)
WITH alias, how, node, [label IN $labels WHERE label IN labels(node)][0] AS label
WHERE label IS NOT NULL
RETURN node.id AS id, label, coalesce(alias.value, node.name) AS value, CASE alias WHEN node THEN 'NAME' ELSE alias.kind END AS kind, alias.key AS key, how,
CASE how WHEN 'INITIALS' THEN alias.initials WHEN 'WORDS' THEN coalesce(alias.words, '') ELSE alias.pinyin END AS spelling
