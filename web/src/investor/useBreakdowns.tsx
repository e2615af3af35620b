import { type OperationResult, useOperation } from '../api/useOperation';
import { EntityLink } from '../entity/EntityLink';
import { nameOf } from '../entity/nameOf';
import { InvestorBreakdownDocument, type InvestorBreakdownQuery } from '../generated/graphql';
import { layoutBarGroups } from '../picture/barGroups';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import type { Column } from '../table/DataTable';
import { ListTable } from '../table/ListTable';
import { type List, list } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import type { Shape } from '../view/View';
import { useLang } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import { type TermKind, useTerms } from '../words/terms';
import { type BrokenDown, byYear, type Item, toBars } from './breakdown';
import { useWords } from './words';

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
  const t = useWords();
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
  const t = useWords();
  const { term } = useTerms();
  return (kind, { key, level, node }) => {
    if (node) return nameOf(node);
    if (key === null) return t('boardUnknown');
    const name = kind ? term(kind, key) : key;
    return level ? `${name}（${term('RecognitionLevel', level)}）` : name;
  };
}

/** A part of the graph has a name; of the others a file puts the API's word in the field's terms, in columns of its own. */
function useColumns(): (nameOf: (item: Item) => string) => readonly Column<Item>[] {
  const t = useWords();
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
  const t = useWords();
  const lang = useLang();
  const said = {
    amount: ({ count, share }: Item) => `${t('firms', { count })} · ${percent(share, lang)}`,
    unknown: (count: number) => t('unknownCount', { count }),
  };
  return () => layoutBarGroups(breakdowns.map((one) => toBars(one, said)));
}

interface Props {
  readonly name: string;
  readonly analysis: Analysis;
  readonly breakdowns: readonly ListedBreakdown[];
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function Breakdowns({ name, analysis, breakdowns, view, scene }: Props) {
  const t = useWords();
  const lang = useLang();
  return (
    <section>
      <h2>{t('breakdown')}</h2>
      <p className="muted">{t('breakdownNote', { count: shown(analysis.holdings, lang) })}</p>
      {view === 'picture' ? (
        <Picture scene={scene()} label={t('breakdownLabel', { name })} />
      ) : (
        breakdowns.map((one) => <Breakdown key={one.title} of={one} />)
      )}
      <MethodNote of={analysis} />
    </section>
  );
}

function Breakdown({ of: { title, breakdown, list } }: { readonly of: ListedBreakdown }) {
  const t = useWords();
  const lang = useLang();
  const { unknown, hhi } = breakdown;
  const notes = [
    unknown > 0 ? t('unknownCount', { count: unknown }) : null,
    hhi === null ? t('hhiUnknown') : t('hhi', { hhi: shown(hhi, lang, 3) }),
  ];
  return (
    <section>
      <h3>{title}</h3>
      <p className="muted">{notes.filter((note) => note !== null).join(' · ')}</p>
      {list.rows.length > 0 && <ListTable list={list} />}
    </section>
  );
}
