import { nameOf } from '../entity/nameOf';
import type { FactInput, FactKind, StatedFactFragment, TableKind } from '../generated/graphql';
import { type TermKind, termOf, termsOf } from '../words/terms';

/** What a form asks of each kind of fact, by the columns of its table, the needed ones first. */
const COLUMNS = {
  POSITIONS: ['name', 'chain', 'segment', 'roles', 'product', 'region'],
  ENTERPRISES: ['name', 'region', 'founded', 'products', 'description', 'uscc', 'industry'],
  RECOGNITIONS: ['name', 'tier', 'level', 'batch', 'granted', 'until'],
  LISTINGS: ['name', 'board', 'code', 'date'],
  MAKES: ['name', 'product', 'share', 'on'],
  SUPPLIES: ['supplier', 'customer', 'product', 'share', 'since'],
  INVESTMENTS: ['company', 'investor', 'date', 'round', 'amount'],
  CONTROL: ['owner', 'owned', 'share', 'kind', 'since', 'until'],
  LEADERS: ['name', 'chain', 'cluster', 'by'],
  MEMBERS: ['name', 'cluster'],
  BASES: ['name', 'park'],
  PRODUCT_LINKS: ['product', 'material', 'broader', 'role'],
} as const satisfies Partial<Record<TableKind, readonly string[]>>;

export type FormKind = keyof typeof COLUMNS;
export type Column = (typeof COLUMNS)[FormKind][number];
export type Cells = Readonly<Record<string, string>>;

/** The heading of each column, under which a table has it and an addition is quoted. */
const HEADINGS: Readonly<Record<Column, string>> = {
  name: '企业',
  chain: '产业链',
  segment: '环节',
  roles: '角色',
  product: '产品',
  region: '地区',
  founded: '成立时间',
  products: '主营产品',
  description: '简介',
  uscc: '统一社会信用代码',
  industry: '行业',
  tier: '称号',
  level: '级别',
  batch: '批次',
  granted: '认定时间',
  until: '截止日期',
  board: '板块',
  code: '股票代码',
  date: '日期',
  share: '占比',
  on: '年份',
  supplier: '供应商',
  customer: '客户',
  since: '起始日期',
  company: '公司',
  investor: '投资方',
  round: '轮次',
  amount: '金额',
  owner: '股东',
  owned: '被持股企业',
  kind: '关系',
  cluster: '产业集群',
  by: '认定单位',
  park: '园区',
  material: '上游材料',
  broader: '产品大类',
  role: '角色',
};

export function headingOf(kind: FormKind, column: string): string {
  if (kind === 'LISTINGS' && column === 'date') return '上市时间';
  return (HEADINGS as Readonly<Record<string, string>>)[column] ?? column;
}

export function columnsOf(kind: FormKind): readonly Column[] {
  return COLUMNS[kind];
}

/** Columns that hold the name of an organization: what is known is offered while it is typed. */
const PARTIES: ReadonlySet<string> = new Set(['name', 'supplier', 'customer', 'company', 'investor', 'owner', 'owned']);

export function isParty(column: string): boolean {
  return PARTIES.has(column);
}

/** Columns that take one of a few words, which are those of the API. */
const CHOICES: Readonly<Partial<Record<FormKind, Readonly<Record<string, TermKind>>>>> = {
  POSITIONS: { roles: 'Role' },
  RECOGNITIONS: { tier: 'RecognitionTier', level: 'RecognitionLevel' },
  LISTINGS: { board: 'ListingBoard' },
  PRODUCT_LINKS: { role: 'MadeFromRole' },
};

/** The words of a column that takes one of a few; null for any other. A table has them in Chinese, whoever reads them. */
export function choicesOf(
  kind: FormKind,
  column: string,
): readonly { readonly word: string; readonly cell: string }[] | null {
  const terms = CHOICES[kind]?.[column];
  return terms ? Object.entries(termsOf(terms, 'zh')).map(([word, cell]) => ({ word, cell })) : null;
}

export function termsOfChoice(kind: FormKind, column: string): TermKind | null {
  return CHOICES[kind]?.[column] ?? null;
}

interface Correctable {
  readonly kind: FormKind;
  /** The column of what the fact is of, and of what it leads to. */
  readonly subject: string;
  readonly object?: string;
  /** The column of each stated value. */
  readonly values: Readonly<Record<string, string>>;
}

/** Which form puts a corrected statement beside a fact. */
const CORRECTABLE: Readonly<Partial<Record<FactKind, Correctable>>> = {
  OCCUPIES: { kind: 'POSITIONS', subject: 'name', object: 'segment', values: { product: 'product', roles: 'roles' } },
  LOCATED_IN: { kind: 'ENTERPRISES', subject: 'name', object: 'region', values: {} },
  IN_INDUSTRY: { kind: 'ENTERPRISES', subject: 'name', object: 'industry', values: {} },
  RECOGNIZED_AS: {
    kind: 'RECOGNITIONS',
    subject: 'name',
    values: { tier: 'tier', level: 'level', batch: 'batch', grantedOn: 'granted', validUntil: 'until' },
  },
  LISTED_AS: { kind: 'LISTINGS', subject: 'name', values: { board: 'board', ticker: 'code', listedOn: 'date' } },
  MAKES: { kind: 'MAKES', subject: 'name', object: 'product', values: { share: 'share', on: 'on' } },
  SUPPLIES: {
    kind: 'SUPPLIES',
    subject: 'supplier',
    object: 'customer',
    values: { product: 'product', share: 'share', since: 'since' },
  },
  INVESTED_IN: {
    kind: 'INVESTMENTS',
    subject: 'investor',
    object: 'company',
    values: { investedOn: 'date', round: 'round' },
  },
  CONTROLS: { kind: 'CONTROL', subject: 'owner', object: 'owned', values: { share: 'share' } },
  LEADS: { kind: 'LEADERS', subject: 'name', object: 'chain', values: { by: 'by' } },
  MEMBER_OF: { kind: 'MEMBERS', subject: 'name', object: 'cluster', values: {} },
  BASED_IN: { kind: 'BASES', subject: 'name', object: 'park', values: {} },
  MADE_FROM: { kind: 'PRODUCT_LINKS', subject: 'product', object: 'material', values: { role: 'role' } },
  KIND_OF: { kind: 'PRODUCT_LINKS', subject: 'product', object: 'broader', values: {} },
};

type Stated = Pick<StatedFactFragment, 'kind' | 'subject' | 'object' | 'values'>;

interface Filled {
  readonly kind: FormKind;
  readonly cells: Cells;
  readonly columns: readonly string[];
}

/** The form that corrects a fact, filled with what the fact says; null where no table says such a thing. */
export function correctionOf({ kind, subject, object, values }: Stated): Filled | null {
  const form = CORRECTABLE[kind];
  if (!form) return null;
  const leadsTo = form.object === 'chain' && object.__typename === 'Cluster' ? 'cluster' : form.object;
  const ends = [[form.subject, nameOf(subject)], ...(leadsTo === undefined ? [] : [[leadsTo, nameOf(object)]])];
  const chain = 'chain' in object ? [['chain', object.chain.name]] : [];
  const said = values.flatMap(({ name, value }) => {
    const column = form.values[name];
    return column === undefined || value.length === 0 ? [] : [[column, cellOf(form.kind, column, value)]];
  });
  const columns = [form.subject, ...(leadsTo === undefined ? [] : [leadsTo]), ...Object.values(form.values)];
  return { kind: form.kind, cells: Object.fromEntries([...ends, ...chain, ...said]), columns };
}

/** Of which the share is kept in hundredths: without its sign a table takes it for a part of one. */
const IN_PERCENT: ReadonlySet<FormKind> = new Set(['CONTROL', 'SUPPLIES']);

/** As a table has it: the words of the API in Chinese, several with a mark between them. */
function cellOf(kind: FormKind, column: string, value: readonly string[]): string {
  if (column === 'share' && IN_PERCENT.has(kind)) return `${value.join('')}%`;
  const terms = CHOICES[kind]?.[column];
  return value.map((word) => (terms ? termOf(terms, word, 'zh') : word)).join('、');
}

/** Whether an id is that of a fact of a kind, which it names: a correction may state more than what it corrects. */
export function isOfKind(factId: string, kind: FactKind): boolean {
  return factId.slice(0, factId.lastIndexOf('-')).endsWith(`:${kind.toLowerCase().replaceAll('_', '-')}`);
}

export type SourceKind = 'document' | 'link' | 'ownKnowledge';

export interface Given {
  readonly kind: FormKind;
  readonly cells: Cells;
  readonly source: FactInput['source'];
}

/** The facts that a filled form says. Where a firm is, a table of its positions does not say: that is a row of another. */
export function factsOf({ kind, cells, source }: Given): FactInput[] {
  const { region = '', ...position } = cells;
  if (kind !== 'POSITIONS') return [factOf(kind, cells, source)];
  const place = { name: cells['name'] ?? '', region };
  return [factOf(kind, position, source), ...(region.trim() === '' ? [] : [factOf('ENTERPRISES', place, source)])];
}

function factOf(kind: FormKind, cells: Cells, source: FactInput['source']): FactInput {
  const given = Object.entries(cells).filter(([, value]) => value.trim() !== '');
  return { kind, cells: given.map(([name, value]) => ({ name: headingOf(kind, name), value: value.trim() })), source };
}

export function sourceOf(kind: SourceKind, text: string): FactInput['source'] {
  if (kind === 'document') return { document: text };
  return kind === 'link' ? { link: text } : { ownKnowledge: text };
}

export interface Rejected {
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
  readonly tip: string;
}

/** What is wrong with each column that is asked for; whatever concerns none of them is wrong with the whole. */
export function problemsBy(
  rejected: readonly Rejected[],
  columns: readonly string[],
): { readonly at: ReadonlyMap<string, Rejected>; readonly whole: readonly Rejected[] } {
  const isAsked = ({ column }: Rejected) => column !== null && columns.includes(column);
  return {
    at: new Map(rejected.filter(isAsked).map((each) => [each.column ?? '', each])),
    whole: rejected.filter((each) => !isAsked(each)),
  };
}
