import { describe, expect, it } from 'vitest';
import type { EdgeKind } from '../../../web/src/network/kinds';
import type { NetLink } from '../../../web/src/network/net';
import { clausesOf, sentenceOf } from '../../../web/src/network/sentence';

function link(from: string, kind: EdgeKind, to: string, product: string | null = null): NetLink {
  return { from, to, kind, product, note: null, confidence: 'EXPLICIT', citations: [] };
}

const NAMES: Readonly<Record<string, string>> = { y: '粤科金融', b: '基本半导体', g: '广汽资本', c: '智能网联汽车' };
const say = (nodes: readonly string[], links: readonly NetLink[], lang: 'zh' | 'en') =>
  sentenceOf(clausesOf(nodes, links, lang), (id) => NAMES[id] ?? id, lang);

describe('a way as a sentence', () => {
  it('says each link along or against its stored direction', () => {
    const links = [link('y', 'INVESTED_IN', 'b'), link('g', 'INVESTED_IN', 'b')];
    expect(say(['y', 'b', 'g'], links, 'zh')).toBe('粤科金融投资了基本半导体，基本半导体获广汽资本投资。');
    expect(say(['y', 'b', 'g'], links, 'en')).toBe(
      '粤科金融 invested in 基本半导体; 基本半导体 took investment from 广汽资本.',
    );
  });

  it('names the product where a source does', () => {
    expect(say(['b', 'c'], [link('b', 'SUPPLIES', 'c', '碳化硅模块')], 'zh')).toBe(
      '基本半导体向智能网联汽车供应（碳化硅模块）。',
    );
    expect(say(['c', 'b'], [link('b', 'SUPPLIES', 'c')], 'en')).toBe('智能网联汽车 is supplied by 基本半导体.');
  });

  it('has words for every kind of link, both ways and in both languages', () => {
    const kinds: readonly EdgeKind[] = [
      'SUPPLIES',
      'OCCUPIES',
      'FEEDS',
      'HAS_SEGMENT',
      'INVESTED_IN',
      'CONTROLS',
      'LEADS',
      'COOPERATES_WITH',
      'COMPETES_WITH',
      'MAKES',
      'KIND_OF',
      'MADE_FROM',
      'OF_PRODUCT',
    ];
    for (const kind of kinds) {
      for (const lang of ['zh', 'en'] as const) {
        for (const nodes of [
          ['b', 'c'],
          ['c', 'b'],
        ]) {
          const said = say(nodes, [link('b', kind, 'c')], lang);
          expect(said).toContain('基本半导体');
          expect(said).toContain('智能网联汽车');
          expect(said).not.toContain(kind);
        }
      }
    }
  });
});
