import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityLink } from '../entity/EntityLink';
import { InvestorBreakdownDocument, type InvestorBreakdownQuery } from '../generated/graphql';
import { layoutBarGroups } from '../picture/barGroups';
import type { Scene } from '../picture/scene';
import type { Column } from '../table/DataTable';
import { type List, list } from '../table/list';
import { useLang, useWords } from '../words/i18n';
import { percent } from '../words/numbers';
import { type TermKind, useTerms } from '../words/terms';
import { type BrokenDown, byYear, type Item, toBars } from './breakdown';
import { words } from './words';

export type Analysis = NonNullable<InvestorBreakdownQuery['investor']>['portfolioAnalysis'];
const BREAKDOWNS = ['byChain', 'bySegment', 'byStage', 'byRegion', 'byTier', 'byBoard', 'byYear'] as const;

const TERMS: Readonly<Partial<Record<(typeof BREAKDOWNS)[number], TermKind>>> = {
  byStage: 'ChainStage',
  byTier: 'RecognitionTier',
  byBoard: 'ListingBoard',
};

/** A breakdown with its parts as a table and a file. */
export interface ListedBreakdown extends BrokenDown {
  readonly list: List<Item>;
}

interface Analysed {
  readonly analysed: OperationResult<InvestorBreakdownQuery>;
  readonly breakdowns: readonly ListedBreakdown[];
  readonly scene: () => Scene;
}

/** The breakdowns of a portfolio, each part with its name: of an entity, a term, or the year itself. */
export function useBreakdowns(id: string, mergeGroups: boolean): Analysed {
  const t = useWords(words);
  const analysed = useOperation(InvestorBreakdownDocument, { id, mergeGroups });
  const nameOf = useNameOf();
  const columnsOf = useColumns();
  const keyOf = ({ key, level }: Item) => `${key} ${level}`;
  const analysis = analysed.data?.investor?.portfolioAnalysis;
  const breakdowns = BREAKDOWNS.flatMap((by): readonly ListedBreakdown[] => {
    if (!analysis) return [];
    const breakdown = by === 'byYear' ? byYear(analysis[by]) : analysis[by];
    const named = (item: Item) => nameOf(TERMS[by], item);
    const items = list(analysed, ({ investor }) => investor?.portfolioAnalysis[by].items, {
      label: t(by),
      columns: columnsOf(named),
      keyOf,
    });
    return [{ title: t(by), breakdown, nameOf: named, list: { ...items, rows: breakdown.items } }];
  });
  return { analysed, breakdowns, scene: useScene(breakdowns) };
}

function useNameOf(): (kind: TermKind | undefined, item: Item) => string {
  const t = useWords(words);
  const { term } = useTerms();
  return (kind, { key, level, node }) => {
    if (node) return 'name' in node ? node.name : node.id;
    if (key === null) return t('boardUnknown');
    const name = kind ? term(kind, key) : key;
    return level ? `${name}（${term('RecognitionLevel', level)}）` : name;
  };
}

/** A part of the graph has a name; of the others a file puts the API's word in the field's terms, in columns of its own. */
function useColumns(): (nameOf: (item: Item) => string) => readonly Column<Item>[] {
  const t = useWords(words);
  const lang = useLang();
  const { terms } = useTerms();
  const labels = { ...terms('ChainStage'), ...terms('RecognitionTier'), ...terms('ListingBoard') };
  return (nameOf) => [
    {
      title: t('part'),
      path: 'node.name',
      sortable: false,
      render: (item) => (item.node ? <EntityLink node={{ ...item.node, name: nameOf(item) }} /> : nameOf(item)),
    },
    { title: t('title'), path: 'key', labels, hidden: true },
    { title: t('level'), path: 'level', labels: terms('RecognitionLevel'), hidden: true },
    { title: t('count'), path: 'count', number: true },
    { title: t('share'), path: 'share', number: true, render: ({ share }) => percent(share, lang, 1) },
  ];
}

function useScene(breakdowns: readonly BrokenDown[]): () => Scene {
  const t = useWords(words);
  const lang = useLang();
  const said = {
    amount: ({ count, share }: Item) => `${t('firms', { count })} · ${percent(share, lang)}`,
    unknown: (count: number) => t('unknownCount', { count }),
  };
  return () => layoutBarGroups(breakdowns.map((one) => toBars(one, said)));
}
