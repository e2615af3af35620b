// Names of organizations in the store that share characters or words with other names, the most alike first.
/* :param { rows: [{ at: 0, keys: ['优必先'], characters: '优 必 先', words: '' }], limit: 20 } */
// budget: 500 database hits
UNWIND $rows AS asked
CALL (asked) {
  UNWIND asked.keys AS key
  MATCH (alias:Alias {key: key})
  RETURN alias
  LIMIT $limit
  UNION
  UNWIND [['aliasCharacters', asked.characters], ['aliasSpellings', asked.words]] AS way
  WITH way
  WHERE way[1] <> ''
  CALL db.index.fulltext.queryNodes(way[0], way[1], {limit: $limit}) YIELD node AS alias
  RETURN alias
}
MATCH (alias)<-[:HAS_ALIAS*0..1]-(organization:Organization)
RETURN asked.at AS at, organization.id AS id, organization.name AS name, coalesce(alias.value, organization.name) AS value
