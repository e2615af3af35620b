import { uniform } from '../../src/analyses/common/random.js';
import type { AliasDraft, Draft, LinkDraft, NodeDraft, Properties } from '../../src/data/load/draft.js';

const NAMES = ['甲试验', '甲试验科技', '乙试验', '乙试验集团', '丙试验', '丁试验'];
const KINDS = ['SHORT', 'FORMER', 'FULL', 'BRAND'];
const YEARS = ['2021', '2022', '2023'];
const STATED = { confidence: 'EXPLICIT' };

/** A draw of one of several, and whether something rare happens. */
export interface Draw {
  pick<T>(items: readonly T[]): T;
  is(chance: number): boolean;
}

export function drawsOf(seed: number): Draw {
  const random = uniform(seed);
  return {
    pick: <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T,
    is: (chance) => random() < chance,
  };
}

/** What one data set says of a few firms, regions, chains and products, of which others say something too; all of it is made up. */
export function draftOf(name: string, seed: number): Draft {
  const { pick, is } = drawsOf(seed);
  const cited = () => ({ ...STATED, citations: [`citation:${name}-${pick(['one', 'two'])}`] });
  const nodes: NodeDraft[] = [];
  const aliases: AliasDraft[] = [];
  const links: LinkDraft[] = [];
  const node = (id: string, labels: readonly string[], properties: Properties) => {
    if (nodes.every((known) => known.id !== id)) nodes.push({ id, labels, properties });
    return id;
  };
  const link = (type: string, from: string, to: string, properties: Properties = cited()) => {
    if (from !== to) links.push({ type, from, to, key: '', properties });
  };
  const source = node(`source:${name}`, ['Source'], { name: `${name}册`, title: pick(['一册', '二册']) });
  for (const each of ['one', 'two']) {
    const quote = `${each}${pick(['甲', '乙'])}`;
    link('FROM', node(`citation:${name}-${each}`, ['Citation'], { quote }), source, {});
  }
  const country = node('region:000', ['Region'], { name: '试验国', code: '000' });
  const regions = ['100', '200'].map((code) => {
    const region = node(`region:${code}`, ['Region'], { name: `${code}试验区`, code });
    if (is(0.7)) link('PART_OF', region, country);
    return region;
  });
  const chain = node(`chain:${pick(['jia', 'yi'])}-${name}`, ['Chain'], { name: pick(['甲链', '乙链']) });
  const products = ['零件', '部件'].map((each) => node(`product:${each}-${name}`, ['Product'], { name: each }));
  if (is(0.5)) link('KIND_OF', products[0] as string, products[1] as string);
  const segments = [pick(['环节一', '环节二']), pick(['环节二', '环节三'])].map((each) => {
    const segment = node(`segment:${each}-${name}`, ['Segment'], { name: each, chain, stage: 'UPSTREAM' });
    link('HAS_SEGMENT', chain, segment);
    if (is(0.5)) link('OF_PRODUCT', segment, pick(products));
    return segment;
  });
  const firms = [...new Set(Array.from({ length: 4 }, () => pick(NAMES)))].map((firm) => {
    // Authors do not give the code of one firm to another.
    const uscc = name !== 'seed' && is(0.3) ? pick(['91A', '91B']) : undefined;
    const isNew = nodes.every(({ properties }) => properties['uscc'] !== uscc);
    const id = node(`organization:${firm}${uscc ?? ''}`, ['Organization', pick(['Enterprise', 'Investor'])], {
      name: firm,
      ...(is(0.5) ? { foundedOn: pick(YEARS) } : {}),
      ...(uscc !== undefined && isNew ? { uscc } : {}),
    });
    if (is(0.5)) aliases.push({ owner: id, value: pick(NAMES), kind: pick(KINDS) });
    if (is(0.6)) link('LOCATED_IN', id, pick(regions));
    if (is(0.5)) link('OCCUPIES', id, pick(segments), { ...cited(), roles: ['MAKER'] });
    if (is(0.5)) link('MAKES', id, pick(products));
    return id;
  });
  for (const firm of firms)
    if (is(0.5)) link('INVESTED_IN', firm, pick(firms), { ...cited(), investedOn: pick(YEARS) });
  const title = { tier: 'LITTLE_GIANT', level: 'NATIONAL', grantedOn: pick(YEARS), ...cited() };
  link('RECOGNIZED_AS', pick(firms), node(`recognition:${name}`, ['Recognition'], title), STATED);
  const metric = node('metric:count', ['Metric'], { name: '企业数', unit: '家' });
  const figure = { value: pick([1, 2, 3]), asOf: pick(YEARS), ...cited() };
  const observation = node(`observation:${name}`, ['Observation'], figure);
  link('ABOUT', observation, pick([...regions, chain]), STATED);
  link('OF_METRIC', observation, metric, STATED);
  const person = node(`person:${name}`, ['Person'], { name: '某人' });
  aliases.push({ owner: person, value: pick(['某人', '某某']), kind: 'NAME' });
  link('FOUNDED_BY', pick(firms), person);
  if (is(0.5)) link('TOOK_PART_IN', pick(firms), node(`event:${name}`, ['Event'], { name: '试验展' }));
  return { nodes, aliases, relationships: links };
}
