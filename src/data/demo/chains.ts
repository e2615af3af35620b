import { curated, type Links, type NamedNode, namedNode, padded } from './namedNode.js';
import { range } from './random.js';

export const FAMILIES = ['a', 'b', 'c', 'd'] as const;
const POSITIONS = ['1', '2a', '2b', '3', '4a', '4b'] as const;
export type Family = (typeof FAMILIES)[number];
type Position = (typeof POSITIONS)[number];
/** A segment within its chain: a2a is a twin of family a. */
export type Code = `${Family}${Position}`;

export const CODES: readonly Code[] = FAMILIES.flatMap(codesOf);
const STAGE_DIGIT = { UPSTREAM: '1', MIDSTREAM: '2', DOWNSTREAM: '3' } as const;
/** A family is an hourglass: a source, two twins, a neck, two twins. */
const INSIDE: Readonly<Record<Position, readonly Position[]>> = {
  '1': ['2a', '2b'],
  '2a': ['3'],
  '2b': ['3'],
  '3': ['4a', '4b'],
  '4a': [],
  '4b': [],
};

export function codesOf(family: Family): readonly Code[] {
  return POSITIONS.map((position): Code => `${family}${position}`);
}

export function familyOf(code: Code): Family {
  return code[0] as Family;
}

function positionOf(code: Code): Position {
  return code.slice(1) as Position;
}

/** What a segment feeds: its own family, and from the ends of a, b and c the head of d. */
export function fedBy(code: Code): readonly Code[] {
  const family = familyOf(code);
  const inside = INSIDE[positionOf(code)].map((position): Code => `${family}${position}`);
  return inside.length === 0 && family !== 'd' ? ['d1'] : inside;
}

/** Segments that strictly dominate another one on every way to d4a: the necks, and the head of d, which all else passes. */
export const CUT_CODES: readonly Code[] = ['a3', 'b3', 'c3', 'd1', 'd3'];

export function chainId(chain: number): string {
  return `chain:demo-${padded(chain, 2)}`;
}

export function segmentId(chain: number, code: Code): string {
  return `segment:demo-${padded(chain, 2)}-${code}`;
}

/** A2a, as a name writes it. */
export function codeName(code: Code): string {
  return familyOf(code).toUpperCase() + positionOf(code);
}

function stageOf(code: Code): keyof typeof STAGE_DIGIT {
  const isEarly = ['1', '2a', '2b'].includes(positionOf(code));
  if (familyOf(code) === 'd') return isEarly ? 'MIDSTREAM' : 'DOWNSTREAM';
  return isEarly ? 'UPSTREAM' : 'MIDSTREAM';
}

function segmentNode(chain: number, code: Code, order: number): NamedNode {
  const id = segmentId(chain, code);
  const stage = stageOf(code);
  const orderKey = `${STAGE_DIGIT[stage]}-${padded(order, 3)} ${id}`;
  const kind = { chain: chainId(chain), stage, order, required: true, origin: 'CURATED', confidence: 'CURATED' };
  return namedNode(id, `合成链${padded(chain, 2)}环节${codeName(code)}`, ['Segment'], { ...kind, orderKey });
}

/** Chains are numbered from 1. */
export function chainNumbers(size: number): readonly number[] {
  return range(size).map((index) => index + 1);
}

export function chainNodes(chain: number): readonly NamedNode[] {
  return [
    namedNode(chainId(chain), `合成产业链${padded(chain, 2)}`, ['Chain']),
    ...CODES.map((code, index) => segmentNode(chain, code, index + 1)),
  ];
}

export function chainLinks(chain: number): Links {
  return CODES.flatMap((code) => [
    curated('HAS_SEGMENT', chainId(chain), segmentId(chain, code)),
    ...fedBy(code).map((fed) => curated('FEEDS', segmentId(chain, code), segmentId(chain, fed))),
  ]);
}
