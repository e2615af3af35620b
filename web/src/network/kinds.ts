import type { LinkKind } from '../generated/graphql';
import type { Tone } from '../picture/scene';
import type { Lang } from '../words/i18n';

/** Links of the API, and what a view of the network adds to them: belonging and place. */
export type EdgeKind =
  | LinkKind
  | 'IN_CLUSTER'
  | 'IN_REGION'
  | 'IN_PARK'
  | 'PART_OF'
  | 'COVERS'
  | 'RESEARCHES_WITH'
  | 'INCUBATED_BY'
  | 'SERVES_INDUSTRY';

/** The name of the kind, and how it is said along the stored direction (`a` is its start) and against it. */
type Wording = readonly [name: string, along: string, against: string];

interface Kind {
  readonly zh: Wording;
  readonly en: Wording;
  readonly tone: Tone;
  /** Neither end is first. */
  readonly mutual?: true;
}

/** No colour of a kind is that of a type (look.ts): a picture shows both. What only orders or nodes things is grey. */
const KINDS: Readonly<Record<EdgeKind, Kind>> = {
  SUPPLIES: {
    zh: ['供应', '{a}向{b}供应', '{a}由{b}供应'],
    en: ['supply', '{a} supplies {b}', '{a} is supplied by {b}'],
    tone: 'g',
  },
  INVESTED_IN: {
    zh: ['投资', '{a}投资了{b}', '{a}获{b}投资'],
    en: ['investment', '{a} invested in {b}', '{a} took investment from {b}'],
    tone: 'h',
  },
  CONTROLS: {
    zh: ['控制', '{a}控制{b}', '{a}受{b}控制'],
    en: ['control', '{a} controls {b}', '{a} is controlled by {b}'],
    tone: 'l',
  },
  OCCUPIES: {
    zh: ['所处环节', '{a}处于环节{b}', '环节{a}中有{b}'],
    en: ['position', '{a} stands in the segment {b}', 'in the segment {a} stands {b}'],
    tone: 'j',
  },
  FEEDS: {
    zh: ['环节供给', '环节{a}的产品供给环节{b}', '环节{a}取用环节{b}的产品'],
    en: ['flow', 'the segment {a} feeds {b}', 'the segment {a} is fed by {b}'],
    tone: 'k',
  },
  HAS_SEGMENT: {
    zh: ['含环节', '产业链{a}含环节{b}', '环节{a}属于产业链{b}'],
    en: ['segment', 'the chain {a} contains the segment {b}', 'the segment {a} belongs to the chain {b}'],
    tone: 'muted',
  },
  LEADS: {
    zh: ['链主', '{a}是{b}的链主', '{a}的链主有{b}'],
    en: ['leadership', '{a} leads {b}', '{a} is led by {b}'],
    tone: 'i',
  },
  COOPERATES_WITH: {
    zh: ['合作', '{a}与{b}合作', '{a}与{b}合作'],
    en: ['cooperation', '{a} cooperates with {b}', '{a} cooperates with {b}'],
    tone: 'm',
    mutual: true,
  },
  COMPETES_WITH: {
    zh: ['竞争', '{a}与{b}竞争', '{a}与{b}竞争'],
    en: ['competition', '{a} competes with {b}', '{a} competes with {b}'],
    tone: 'ink',
    mutual: true,
  },
  MAKES: {
    zh: ['生产', '{a}生产{b}', '{b}生产{a}'],
    en: ['making', '{a} makes {b}', '{a} is made by {b}'],
    tone: 'j',
  },
  KIND_OF: {
    zh: ['下位产品', '{a}是一种{b}', '{a}包括{b}'],
    en: ['kind', '{a} is a kind of {b}', 'a kind of {a} is {b}'],
    tone: 'muted',
  },
  MADE_FROM: {
    zh: ['产品上游', '{a}的生产用到{b}', '{a}用于生产{b}'],
    en: ['making from', '{a} is made from {b}', '{a} goes into {b}'],
    tone: 'k',
  },
  OF_PRODUCT: {
    zh: ['环节产品', '环节{a}的产品是{b}', '{a}是环节{b}的产品'],
    en: ['product of a segment', 'the segment {a} is of the product {b}', '{a} is the product of the segment {b}'],
    tone: 'muted',
  },
  IN_CLUSTER: {
    zh: ['归入集群', '{a}归入集群{b}', '集群{a}含{b}'],
    en: ['cluster', '{a} belongs to the cluster {b}', 'the cluster {a} includes {b}'],
    tone: 'muted',
  },
  IN_REGION: {
    zh: ['所在地', '{a}位于{b}', '{a}有{b}'],
    en: ['place', '{a} is located in {b}', 'in {a} is {b}'],
    tone: 'muted',
  },
  IN_PARK: {
    zh: ['入驻园区', '{a}入驻{b}', '{a}有{b}入驻'],
    en: ['park', '{a} is based in {b}', '{a} is the base of {b}'],
    tone: 'muted',
  },
  PART_OF: {
    zh: ['从属', '{a}属于{b}', '{a}下辖{b}'],
    en: ['part', '{a} is part of {b}', '{a} comprises {b}'],
    tone: 'muted',
  },
  COVERS: {
    zh: ['覆盖地区', '集群{a}覆盖{b}', '{a}有集群{b}'],
    en: ['coverage', 'the cluster {a} covers {b}', '{a} is covered by the cluster {b}'],
    tone: 'muted',
  },
  RESEARCHES_WITH: {
    zh: ['产学研合作', '{a}与{b}开展产学研合作', '{a}与{b}开展产学研合作'],
    en: ['research', '{a} does research with {b}', '{a} does research with {b}'],
    tone: 'm',
    mutual: true,
  },
  INCUBATED_BY: {
    zh: ['孵化', '{a}由{b}孵化', '{a}孵化了{b}'],
    en: ['incubation', '{a} was incubated by {b}', '{a} incubated {b}'],
    tone: 'h',
  },
  SERVES_INDUSTRY: {
    zh: ['供应行业', '{a}供应{b}行业', '{a}行业由{b}供应'],
    en: ['industry served', '{a} supplies the industry {b}', 'the industry {a} is supplied by {b}'],
    tone: 'g',
  },
};

export function kindName(kind: EdgeKind, lang: Lang): string {
  return KINDS[kind]?.[lang][0] ?? kind;
}

export function toneOfKind(kind: EdgeKind): Tone {
  return KINDS[kind]?.tone ?? 'muted';
}

export function isMutual(kind: EdgeKind): boolean {
  return KINDS[kind]?.mutual ?? false;
}

/** How a link is said when one walks it from `a` to `b`, with {a} and {b} for the two. */
export function wordingOf(kind: EdgeKind, isAlong: boolean, lang: Lang): string {
  return KINDS[kind]?.[lang][isAlong ? 1 : 2] ?? `{a} – {b} (${kind})`;
}

export function kindNames(lang: Lang): Readonly<Record<string, string>> {
  return Object.fromEntries((Object.keys(KINDS) as EdgeKind[]).map((kind) => [kind, kindName(kind, lang)]));
}
