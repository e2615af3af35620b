import { describe, expect, it } from 'vitest';
import type { NetLink, NetNode } from '../../../web/src/network/net';
import { sceneOf } from '../../../web/src/network/scene';

function place(id: string, isCurated = false, isOwn = false): NetNode {
  return { id, type: 'Segment', name: `环节${id}`, within: null, isCurated, isOwn };
}
const TIE: NetLink = {
  from: 'a',
  to: 'b',
  kind: 'FEEDS',
  product: null,
  note: null,
  confidence: 'CURATED',
  citations: [],
};
const NAMES = { typeName: (type: string) => type, curated: '通用知识', own: '自有数据' };
const positions = new Map([
  ['a', { x: -100, y: 0 }],
  ['b', { x: 100, y: 50 }],
]);

describe('the network as a picture for a file', () => {
  const scene = sceneOf({ nodes: [place('a'), place('b', true)], links: [TIE], positions }, NAMES, 'zh');

  it('holds every node with its whole name, and nothing outside the frame', () => {
    const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['环节a', '环节b']));
    for (const mark of scene.marks) {
      if (mark.kind !== 'dot') continue;
      expect(mark.x).toBeGreaterThan(0);
      expect(mark.x).toBeLessThan(scene.width);
      expect(mark.y).toBeLessThan(scene.height);
    }
  });

  it('marks what the curators added, and says so in the legend', () => {
    const dashed = scene.marks.filter((mark) => mark.kind === 'way' && mark.dashed);
    expect(dashed).toHaveLength(2);
    expect(scene.legend.map(({ label }) => label)).toContain('┄ 通用知识');
  });

  it('marks what is known from one’s own data alone, and says so in the legend', () => {
    const own = sceneOf({ nodes: [place('a', false, true)], links: [], positions }, NAMES, 'zh');
    expect(own.marks).toContainEqual(expect.objectContaining({ kind: 'way', stroke: 'own' }));
    expect(own.legend).toContainEqual({ label: '◯ 自有数据', tone: 'own' });
    expect(scene.legend.map(({ tone }) => tone)).not.toContain('own');
  });
});
