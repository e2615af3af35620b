import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ForceOrder, ForceResult } from './force';

/** The package's own worker is made from a blob, which the policy of the server forbids; so its layout runs in this one. */
const ITERATIONS = 250;
const LARGE = 400;
/** How long a link is on average: names need the room. */
const WANTED_LENGTH = 170;

self.onmessage = ({ data }: MessageEvent<ForceOrder>) => {
  const graph = new Graph({ multi: false, type: 'undirected' });
  for (const { id, x, y, isFixed } of data.nodes) graph.addNode(id, { x, y, fixed: isFixed });
  for (const [from, to] of data.links) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    scalingRatio: 600,
    gravity: 0.6,
    barnesHutOptimize: graph.order > LARGE,
  };
  forceAtlas2.assign(graph, { iterations: ITERATIONS, settings });
  const scale = WANTED_LENGTH / meanLength(graph);
  const points = graph.mapNodes((id, { x, y }) => [id, Math.round(x * scale), Math.round(y * scale)] as const);
  const result: ForceResult = { key: data.key, points };
  self.postMessage(result);
};

function meanLength(graph: Graph): number {
  const lengths = graph.mapEdges((edge) => {
    const [one, other] = graph.extremities(edge).map((id) => graph.getNodeAttributes(id));
    return Math.hypot(one?.['x'] - other?.['x'], one?.['y'] - other?.['y']);
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  return sum > 0 ? sum / lengths.length : WANTED_LENGTH;
}
