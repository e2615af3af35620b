// Names of organizations in the store that share characters or words with new names, the most alike first.
/* :param { rows: [{ at: 0, text: '优必选科技', words: 'words:ubtech' }], limit: 10 } */
// budget: 300 database hits
UNWIND $rows AS asked
CALL (asked) {
  WITH asked
  WHERE asked.text <> ''
  CALL db.index.fulltext.queryNodes('aliasParts', 'key:(' + asked.text + ')', {limit: $limit}) YIELD node AS alias
  RETURN alias
  UNION
  WITH asked
  WHERE asked.words <> ''
  CALL db.index.fulltext.queryNodes('aliasSpellings', asked.words, {limit: $limit}) YIELD node AS alias
  RETURN alias
}
MATCH (alias)<-[:HAS_ALIAS*0..1]-(organization:Organization)
RETURN asked.at AS at, organization.id AS id, organization.name AS name, coalesce(alias.value, organization.name) AS value
