import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hopsFrom, type Net, type NetLink } from '../../../web/src/network/net';
import { ringLayout } from '../../../web/src/network/ring';

function link(from: string, to: string): NetLink {
  return { from, to, kind: 'SUPPLIES', product: null, note: null, confidence: null, citations: null };
}

function netFrom(links: readonly NetLink[]): Net {
  const hops = hopsFrom('focus', links);
  const nodes = [...hops].map(([id, hop]) => ({
    id,
    type: 'Enterprise',
    name: id,
    within: null,
    isCurated: false,
    isOwn: false,
    hop,
  }));
  return { nodes, links };
}

const star = (count: number) =>
  netFrom(Array.from({ length: count }, (_, index) => link('focus', `n${String(index).padStart(4, '0')}`)));

describe('the ring layout', () => {
  it('puts the focus in the middle, and a few neighbours evenly on one ring', () => {
    const positions = ringLayout(star(4));
    expect(positions.get('focus')).toEqual({ x: 0, y: 0 });
    const radii = [0, 1, 2, 3].map((index) => {
      const { x, y } = positions.get(`n000${index}`) ?? { x: 0, y: 0 };
      return Math.round(Math.hypot(x, y));
    });
    expect(new Set(radii)).toEqual(new Set([150]));
    expect(positions.get('n0000')).toEqual({ x: 0, y: -150 });
    expect(positions.get('n0002')).toEqual({ x: 0, y: 150 });
  });

  it('widens the ring for forty neighbours rather than make two of one hop', () => {
    const radii = [...ringLayout(star(40))].flatMap(([id, { x, y }]) => (id === 'focus' ? [] : Math.hypot(x, y)));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(2);
  });

  it('puts the second hop further out, in the direction of what leads to it', () => {
    const positions = ringLayout(netFrom([link('focus', 'a'), link('focus', 'b'), link('a', 'c'), link('b', 'd')]));
    const [a, c] = [positions.get('a'), positions.get('c')];
    const [b, d] = [positions.get('b'), positions.get('d')];
    expect(Math.hypot(c?.x ?? 0, c?.y ?? 0)).toBeGreaterThan(Math.hypot(a?.x ?? 0, a?.y ?? 0));
    expect(Math.sign(c?.y ?? 0)).toBe(Math.sign(a?.y ?? 0));
    expect(Math.sign(d?.y ?? 0)).toBe(Math.sign(b?.y ?? 0));
  });

  it('gives a thousand nodes a place of their own each', () => {
    const positions = [...ringLayout(star(1000)).values()];
    expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(1001);
  });

  it('lays the same network out in the same way, whatever the order it comes in', () => {
    const edges = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const links = [
          link('focus', 'n0'),
          ...pairs.filter(([one, other]) => one !== other).map(([one, other]) => link(`n${one}`, `n${other}`)),
        ];
        const net = netFrom(links);
        const turned = { nodes: [...net.nodes].reverse(), links: net.links };
        expect([...ringLayout(turned)].sort()).toEqual([...ringLayout(net)].sort());
        expect(ringLayout(net).size).toBe(net.nodes.length);
      }),
    );
  });
});
