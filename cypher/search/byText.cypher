// Names that resemble a text: the very name, its beginning, its pinyin or initials, its words, or some of its characters.
/* :param { keys: ['速腾聚创'], begun: ['速腾聚创'], latin: ['sujuchuang'], sound: 'sutengjuchuang', asked: [{index: 'aliasParts', text: 'key:(速腾聚创)', how: 'TEXT'}, {index: 'aliasSpellings', text: 'words:robosense', how: 'WORDS'}], texts: [{key: '速腾聚创', characters: ['速', '腾', '聚', '创']}], labels: ['Enterprise'], window: 200 } */
// budget: 100 database hits
CALL () {
  UNWIND $keys AS asked
  MATCH (alias:Alias {key: asked})
  RETURN alias, 'SAME' AS how LIMIT $window
  UNION
  UNWIND $begun AS asked
  MATCH (alias:Alias) WHERE alias.key STARTS WITH asked
  RETURN alias, 'TEXT' AS how LIMIT $window
  UNION
  UNWIND $latin AS latin
  MATCH (alias:Alias) WHERE alias.pinyin STARTS WITH latin
  RETURN alias, 'PINYIN' AS how LIMIT $window
  UNION
  UNWIND $latin AS latin
  MATCH (alias:Alias) WHERE alias.initials STARTS WITH latin
  RETURN alias, 'INITIALS' AS how LIMIT $window
  UNION
  WITH $sound AS sound WHERE sound <> ''
  MATCH (alias:Alias {pinyin: sound})
  RETURN alias, 'SOUND' AS how LIMIT $window
  UNION
  UNWIND $asked AS asked
  CALL db.index.fulltext.queryNodes(asked.index, asked.text, {limit: $window}) YIELD node
  RETURN node AS alias, asked.how AS how
}
WITH alias, how
// Sharing some characters is not enough: all but one of the text, or all of a part of it.
WHERE how <> 'TEXT' OR any(text IN $texts WHERE text.key CONTAINS alias.key OR size([each IN text.characters WHERE NOT alias.key CONTAINS each]) <= 1)
MATCH (alias)<-[:HAS_ALIAS*0..1]-(node:Entity)
WITH alias, how, node, labels(node) AS own
WITH alias, how, node, [label IN $labels WHERE label IN own][0] AS label
WHERE label IS NOT NULL
RETURN node.id AS id, label, CASE alias WHEN node THEN node.name ELSE alias.value END AS value, CASE alias WHEN node THEN 'NAME' ELSE alias.kind END AS kind, alias.key AS key, how,
CASE how WHEN 'TEXT' THEN '' WHEN 'SAME' THEN '' WHEN 'INITIALS' THEN alias.initials WHEN 'WORDS' THEN coalesce(alias.words, '') ELSE alias.pinyin END AS spelling
