/** What names are matched with: a type is one of the API, and all of them organizations. */
export const TYPES = [
  { id: 'Organization', name: '组织 Organization', role: null },
  { id: 'Enterprise', name: '企业 Enterprise', role: 'ENTERPRISE' },
  { id: 'Investor', name: '投资方 Investor', role: 'INVESTOR' },
  { id: 'Institution', name: '机构 Institution', role: 'INSTITUTION' },
] as const;

const [ORGANIZATION] = TYPES;

export type Type = (typeof TYPES)[number];

/** A type as the protocol writes it, with what it is a kind of. */
export function typeOf({ id, name }: Type) {
  return id === ORGANIZATION.id
    ? { id, name }
    : { id, name, broader: [{ id: ORGANIZATION.id, name: ORGANIZATION.name }] };
}

/** The types of a node, by that of the API: an InvestmentFirm is an investor and nothing more. */
export function typesOfNode(typename: string): readonly { readonly id: string; readonly name: string }[] {
  const own = typename === 'InvestmentFirm' ? 'Investor' : typename;
  return TYPES.filter(({ id }) => id === own).map(({ id, name }) => ({ id, name }));
}

/** A value as the protocol writes it: a text, or a thing of the API. */
export type Value = { readonly str: string } | { readonly id: string; readonly name: string };

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whether a query may give it beside a name. */
  readonly isHint: boolean;
  /** What is asked of an organization. */
  readonly selection: string;
  /** The values in an answer to that. */
  readonly valuesIn: (node: Answered) => readonly Value[];
}

/** A node as the selections above have it; what is not asked for, or not of its type, is not there. */
export interface Answered {
  readonly uscc?: string | null;
  readonly region?: Thing | null;
  readonly nameEn?: string | null;
  readonly aliases?: readonly { readonly value: string }[];
  readonly description?: string | null;
  readonly foundedOn?: string | null;
  readonly recognitions?: readonly { readonly tier: string; readonly level: string | null }[];
  readonly listings?: readonly { readonly board: string | null; readonly ticker: string | null }[];
  readonly chainPositions?: readonly { readonly segment: Thing }[];
}

interface Thing {
  readonly id: string;
  readonly name: string;
}

const text = (value: string | null | undefined): readonly Value[] => (value ? [{ str: value }] : []);
const words = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');

/** What a query may tell of an organization, and what a table is extended by. */
export const PROPERTIES: readonly Property[] = [
  {
    id: 'uscc',
    name: '统一社会信用代码 Credit code',
    description: 'Unified social credit code: it decides alone.',
    isHint: true,
    selection: 'uscc',
    valuesIn: ({ uscc }) => text(uscc),
  },
  {
    id: 'region',
    name: '地区 Region',
    description: 'A name, an address, a code of GB/T 2260 or the id of a region: a hint.',
    isHint: true,
    selection: 'region { id name }',
    valuesIn: ({ region }) => (region ? [region] : []),
  },
  {
    id: 'nameEn',
    name: '英文名称 English name',
    description: 'Where a document gives it.',
    isHint: false,
    selection: 'nameEn',
    valuesIn: ({ nameEn }) => text(nameEn),
  },
  {
    id: 'aliases',
    name: '名称 Names',
    description: 'All its names.',
    isHint: false,
    selection: 'aliases { value }',
    valuesIn: ({ aliases = [] }) => aliases.flatMap(({ value }) => text(value)),
  },
  {
    id: 'description',
    name: '简介 Description',
    description: 'What the documents say of it, in a sentence.',
    isHint: false,
    selection: 'description',
    valuesIn: ({ description }) => text(description),
  },
  {
    id: 'foundedOn',
    name: '成立日期 Founded on',
    description: 'As exactly as a document gives it: 2015, 2015-03 or 2015-03-26.',
    isHint: false,
    selection: 'foundedOn',
    valuesIn: ({ foundedOn }) => text(foundedOn),
  },
  {
    id: 'recognitions',
    name: '称号 Titles',
    description: 'Each title with the level that grants it.',
    isHint: false,
    selection: '... on Enterprise { recognitions { tier level } }',
    valuesIn: ({ recognitions = [] }) => recognitions.flatMap(({ tier, level }) => text(words(tier, level))),
  },
  {
    id: 'listings',
    name: '上市 Listings',
    description: 'Each board with the ticker.',
    isHint: false,
    selection: '... on Enterprise { listings { board ticker } }',
    valuesIn: ({ listings = [] }) => listings.flatMap(({ board, ticker }) => text(words(board, ticker))),
  },
  {
    id: 'segments',
    name: '产业链环节 Segments',
    description: 'Where it stands in industry chains.',
    isHint: false,
    selection: '... on Enterprise { chainPositions { segment { id name } } }',
    valuesIn: ({ chainPositions = [] }) => [
      ...new Map(chainPositions.map(({ segment }) => [segment.id, segment])).values(),
    ],
  },
];
