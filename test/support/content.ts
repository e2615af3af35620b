import type { Graph, Row } from '../../src/store/graph.js';

const VALUES = `{
  UNWIND keys(element) AS key
  WITH element, key
  WHERE NOT (labels = ['Dataset'] AND key = 'importedAt')
  ORDER BY key
  RETURN collect([key, valueType(element[key]), element[key]]) AS values
}`;
const NODES = `MATCH (element)
CALL (element) {
  UNWIND labels(element) AS label
  WITH label
  ORDER BY label
  RETURN collect(label) AS labels
}
CALL (element, labels) ${VALUES}
RETURN labels, values
ORDER BY element.id`;
const LINKS = `MATCH (from)-[element]->(to)
WITH from, element, to, [] AS labels
CALL (element, labels) ${VALUES}
RETURN type(element) AS type, from.id AS from, to.id AS to, values
ORDER BY type, from, to, element.factId`;

/** Everything that a store holds, with the type of each value, but for when it was loaded. */
export async function contentOf(
  graph: Graph,
): Promise<{ readonly nodes: readonly Row[]; readonly links: readonly Row[] }> {
  const nodes = await graph.read({ name: 'test/nodes', text: NODES }, {});
  const links = await graph.read({ name: 'test/links', text: LINKS }, {});
  return { nodes, links };
}
