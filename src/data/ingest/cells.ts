import { understandDate } from '../table/date.js';
import { type Money, understandCurrency, understandMoney } from '../table/money.js';
import { understandCount, understandNumber, understandShare } from '../table/number.js';
import { type Parties, understandParties } from '../table/parties.js';
import { shown } from '../table/quote.js';
import type { TableRow } from '../table/table.js';
import { understandUscc } from '../table/uscc.js';
import { saysNothing, type Understood } from '../table/value.js';
import { type CellProblem, type RowContext, SAYS_NOTHING, type Said, type Understanding } from './kind.js';
import { understandItems } from './words/items.js';

/** As long as a name that can be looked up. */
const MAX_NAME = 200;
/** What a key of a name keeps; the key itself takes longer to make. */
const NAMING = /[\p{L}\p{M}\p{N}+]/u;
/** As many digits as an amount may have before and after its point. */
const AMOUNT = /^\d{1,30}(?:\.\d{1,10})?$/;

/** The cells of one row as they are understood. Each reads one column; what is wrong with it is kept for `understanding`. */
export interface Cells {
  /** A name that the row cannot do without; empty where it is missing, which is a problem. */
  name(column: string): string;
  nameOrNull(column: string): string | null;
  /** Several names; words for nobody are none. */
  names(column: string): readonly string[];
  parties(column: string): Parties;
  /** Several things, such as products or segments: a name of one may hold 与, 和 and a slash. */
  items(column: string): readonly string[];
  text(column: string): string | null;
  date(column: string): string | null;
  share(column: string): number | null;
  count(column: string): number | null;
  number(column: string): number | null;
  /** Null where it is not told, or only vaguely. `currencyColumn` says the currency of a bare number. */
  money(column: string, currencyColumn?: string): Money | null;
  uscc(column: string): string | null;
  /** Any other value, by how it is understood. */
  read<T>(column: string, understand: (cell: string) => Understood<T>): T | null;
  refuse(column: string | null, reason: string, tip?: string): void;
  /** What the row says, unless something is wrong with it. */
  understanding(says: () => Said): Understanding;
}

export function cellsOf({ cells, problems: shape }: TableRow, { units }: RowContext): Cells {
  const cell = (column: string) => cells[column] ?? '';
  const problems: CellProblem[] = [];
  const refuse = (column: string | null, reason: string, tip = '') => {
    problems.push({ column, value: column === null ? '' : cell(column), reason, tip });
  };
  const read = <T>(column: string, understand: (cell: string) => Understood<T>): T | null => {
    const understood = understand(cell(column));
    if (understood.is === 'problem') refuse(column, understood.reason, understood.tip);
    return understood.is === 'value' ? understood.value : null;
  };
  const checkName = (column: string, name: string) => {
    const problem = nameProblem(name);
    if (problem) refuse(column, problem.reason, problem.tip);
  };
  const nameOrNull = (column: string) => {
    const name = cell(column);
    if (saysNothing(name)) return null;
    checkName(column, name);
    return name;
  };
  const parties = (column: string) => {
    const named = understandParties(cell(column));
    for (const { name } of named.parties) checkName(column, name);
    return named;
  };
  const withUnit = (column: string) => {
    const unit = units.get(column);
    return unit !== undefined && /^[\d.,，\s]+$/u.test(cell(column)) ? `${cell(column)}${unit}` : cell(column);
  };
  return {
    name: (column) => {
      const name = nameOrNull(column);
      if (name === null) refuse(column, 'is empty');
      return name ?? '';
    },
    nameOrNull,
    names: (column) => parties(column).parties.map(({ name }) => name),
    parties,
    items: (column) => {
      const items = understandItems(cell(column));
      for (const item of items) checkName(column, item);
      return items;
    },
    text: (column) => (saysNothing(cell(column)) ? null : cell(column)),
    date: (column) => read(column, understandDate),
    share: (column) => read(column, (value) => understandShare(value, units.get(column))),
    count: (column) => read(column, understandCount),
    number: (column) => read(column, understandNumber),
    money: (column, currencyColumn) => {
      const money = read(column, () => understandMoney(withUnit(column)));
      const code = currencyColumn === undefined ? null : read(currencyColumn, understandCurrency);
      if (!money) return null;
      if (!AMOUNT.test(money.amount)) {
        refuse(
          column,
          `has ${money.amount.length} characters`,
          'it has at most 30 digits before its point and 10 after it',
        );
      }
      if (money.currency !== null && code !== null && money.currency !== code) {
        refuse(column, `is in ${money.currency} and \`${currencyColumn}\` ${code}`, 'correct one of them');
      }
      return { amount: money.amount, currency: money.currency ?? code };
    },
    uscc: (column) => read(column, understandUscc),
    read,
    refuse,
    understanding: (says) => {
      // What has lost its shape has its cells in the wrong columns: nothing else is said of it.
      if (shape.length > 0) return { problems: shape.map((each) => shapeProblem(each, cell)), says: SAYS_NOTHING };
      return { problems, says: problems.length > 0 ? SAYS_NOTHING : says() };
    },
  };
}

/** A sentence of the reader, which may begin with the column. */
function shapeProblem(sentence: string, cell: (column: string) => string): CellProblem {
  const [, column, reason = ''] = /^`(\w+)` (.*)\.$/s.exec(sentence) ?? [];
  if (column === undefined) return { column: null, value: '', reason: sentence.replace(/\.$/, ''), tip: '' };
  return { column, value: cell(column), reason, tip: '' };
}

/** What a look-up by name could never find. */
function nameProblem(name: string): Pick<CellProblem, 'reason' | 'tip'> | null {
  if (name.length > MAX_NAME) return { reason: `has ${name.length} characters`, tip: `a name has at most ${MAX_NAME}` };
  return !NAMING.test(name.normalize('NFKC'))
    ? { reason: `is "${shown(name)}", which has no letter or digit`, tip: '' }
    : null;
}
