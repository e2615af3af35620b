import { identityKeyOf } from '../../load/record.js';
import { understandNumber } from '../../table/number.js';
import { type Cells, cellsOf } from '../cells.js';
import { chain, product, segment as segmentColumn } from '../columns.js';
import { type ImportColumn, type ImportKind, type RowContext, type Said, together } from '../kind.js';
import { fact, segment, thing } from '../says.js';
import { type Stage, stageIn, understandStage, understandYesNo } from '../words/chain.js';

const MAX_ORDER = 999;

function level(digit: string, words: string, example: string): ImportColumn {
  return {
    name: `level${digit}`,
    headings: [
      `${words}级`,
      `${words}级环节`,
      `${words}级分类`,
      `${digit}级`,
      `第${words}级`,
      `level ${digit}`,
      `tier ${digit}`,
    ],
    oneOf: 'segment',
    description: { zh: `第${words}级环节`, en: `The segment of level ${digit}, within the one before it` },
    example,
  };
}

/** The segments of a chain, which may nest: by columns for the levels, or by the parent of each. */
export const chains: ImportKind = {
  name: 'chains',
  title: { zh: '产业链环节', en: 'Segments of chains' },
  table: {
    row: 'segment',
    columns: [
      { ...chain, isNeeded: true },
      { ...segmentColumn, oneOf: 'segment' },
      level('1', '一', ''),
      level('2', '二', ''),
      level('3', '三', ''),
      {
        name: 'id',
        headings: ['编号', '环节编号', '序号', '节点编号', 'node id', 'segment id'],
        description: { zh: '环节编号，供“上级”引用', en: 'A number of the segment, which `parent` may give' },
        example: '',
      },
      {
        name: 'parent',
        headings: ['上级', '上级环节', '上级编号', '父级', '父节点', 'parent id', 'parent segment'],
        description: { zh: '上级环节的名称或编号', en: 'The segment that it is a part of, by its name or number' },
        example: '核心零部件',
      },
      {
        name: 'stage',
        headings: ['阶段', '上中下游', '所处阶段', '位置', 'chain stage'],
        description: { zh: '上游、中游或下游', en: 'Upstream, midstream or downstream' },
        example: '上游',
      },
      {
        name: 'required',
        headings: ['是否必需', '必需', '关键环节', '是否关键', 'is required'],
        description: { zh: '产业链是否离不开它：是或否', en: 'Whether the chain cannot do without it: 是 or 否' },
        example: '是',
      },
      { ...product, description: { zh: '环节对应的产品', en: 'The product that the segment is of' } },
      {
        name: 'order',
        headings: ['次序', '排序', '顺序', 'position'],
        description: { zh: '同一阶段内的次序，0 到 999', en: 'Its place within its stage, 0–999' },
        example: '1',
      },
      {
        name: 'feeds',
        headings: ['供给', '供应环节', '下一环节', '流向', '下游环节', 'supplies to', 'next'],
        description: { zh: '它供给本链的哪些环节', en: 'The segments of this chain that take what it makes' },
        example: '关节模组',
      },
    ],
  },
  keeps: { key: 'id', value: 'segment' },
  understand: (row, context) => {
    const cells = cellsOf(row, context);
    const chainName = cells.name('chain');
    const path = pathIn(cells, context);
    const name = path.names.at(-1) ?? '';
    if (name === '') cells.refuse('segment', 'is empty');
    const stage = cells.read('stage', understandStage) ?? path.stage;
    const words = {
      stage,
      required: cells.read('required', understandYesNo),
      order: cells.read('order', understandOrder),
    };
    const feeds = cells.items('feeds');
    const made = cells.nameOrNull('product');
    if (feeds.some((other) => identityKeyOf('Segment', other) === identityKeyOf('Segment', name)))
      cells.refuse('feeds', 'is the segment itself');
    return cells.understanding(() => {
      const { id, said } = segment(name, chainName, words);
      return together(
        said,
        within(chainName, path.names, stage),
        ...feeds.map((other) => fed(id, other, chainName)),
        ...(made === null ? [] : [ofProduct(id, made)]),
      );
    });
  },
};

interface Path {
  /** From the whole to the part. */
  readonly names: readonly string[];
  readonly stage: Stage | null;
}

/** The segments that a row names, the outermost first. A level that is only called 上游 is the stage of the others. */
function pathIn(cells: Cells, { kept }: RowContext): Path {
  const parent = cells.nameOrNull('parent');
  const levels = ['level1', 'level2', 'level3'].flatMap((column) => cells.nameOrNull(column) ?? []);
  const above = parent === null ? [] : [kept.get(parent) ?? parent];
  const own = cells.nameOrNull('segment');
  const all = [...above, ...levels, ...(own === null ? [] : [own])];
  const whole = collected(all);
  const [first = '', ...rest] = whole;
  const stage = stageIn(first);
  const isOnlyStage = stage !== null && rest.length > 0 && /^(?:产业链)?[上中下]游(?:环节)?$/u.test(first);
  return { names: isOnlyStage ? rest : whole, stage };
}

/** A name that stands twice on the way is one. */
function collected(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, at) => names.findIndex((other) => identityKeyOf('Segment', other) === identityKeyOf('Segment', name)) === at,
  );
}

function within(chainName: string, names: readonly string[], stage: Stage | null): Said {
  const ids = names.map((name) => segment(name, chainName, { stage }));
  const parts = ids.slice(1).map(({ id }, at) => fact('PART_OF', id, ids[at]?.id ?? ''));
  return together(...ids.slice(0, -1).map(({ said }) => said), ...parts);
}

function fed(id: string, name: string, chainName: string): Said {
  const other = segment(name, chainName);
  return together(other.said, fact('FEEDS', id, other.id));
}

function ofProduct(id: string, name: string): Said {
  const product = thing('Product', name);
  return together(product.said, fact('OF_PRODUCT', id, product.id));
}

function understandOrder(cell: string) {
  const number = understandNumber(cell);
  if (number.is !== 'value' || (Number.isInteger(number.value) && number.value >= 0 && number.value <= MAX_ORDER)) {
    return number;
  }
  return { is: 'problem', reason: `is not from 0 to ${MAX_ORDER}`, tip: 'write a whole number' } as const;
}
