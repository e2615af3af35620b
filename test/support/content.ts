import type { Graph, Row } from '../../src/store/graph.js';

const VALUES = `{
  UNWIND keys(element) AS key
  WITH element, key
  WHERE NOT (labels = ['Dataset'] AND key = 'importedAt')
  ORDER BY key
  RETURN collect([key, valueType(element[key]), element[key]]) AS values
}`;
const NODES = `MATCH (element)
WHERE NOT element:Change AND NOT element:ChangeLog
CALL (element) {
  UNWIND labels(element) AS label
  WITH label
  ORDER BY label
  RETURN collect(label) AS labels
}
CALL (element, labels) ${VALUES}
RETURN labels, values`;
const LINKS = `MATCH (from)-[element]->(to)
WITH from, element, to, [] AS labels
CALL (element, labels) ${VALUES}
RETURN type(element) AS type, coalesce(from.id, from.nameKey) AS from, coalesce(to.id, to.nameKey) AS to, values`;

/** Everything that a store holds, with the type of each value, but for when it was loaded and the log of how; in an order that the content alone decides, as rows of lists have no id. */
export async function contentOf(
  graph: Graph,
): Promise<{ readonly nodes: readonly Row[]; readonly links: readonly Row[] }> {
  const nodes = await graph.read({ name: 'test/nodes', text: NODES }, {});
  const links = await graph.read({ name: 'test/links', text: LINKS }, {});
  return { nodes: ordered(nodes), links: ordered(links) };
}

function ordered(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => [JSON.stringify(row), row] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
