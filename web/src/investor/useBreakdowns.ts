import type { InvestorBreakdownQuery } from '../generated/graphql';
import { useWords } from '../words/i18n';
import { type TermKind, useTerms } from '../words/terms';
import { type BrokenDown, byYear, type Item } from './breakdown';
import { words } from './words';

export type Analysis = NonNullable<InvestorBreakdownQuery['investor']>['portfolioAnalysis'];
export const BREAKDOWNS = ['byChain', 'bySegment', 'byStage', 'byRegion', 'byTier', 'byBoard', 'byYear'] as const;

const TERMS: Readonly<Partial<Record<(typeof BREAKDOWNS)[number], TermKind>>> = {
  byStage: 'ChainStage',
  byTier: 'RecognitionTier',
  byBoard: 'ListingBoard',
};

/** The breakdowns of a portfolio, each part with its name: of an entity, a term, or the year itself. */
export function useBreakdowns(analysis: Analysis): readonly BrokenDown[] {
  const t = useWords(words);
  const { term } = useTerms();
  const nameOf = (kind: TermKind | undefined, { key, level, node }: Item): string => {
    if (node) return 'name' in node ? node.name : node.id;
    if (key === null) return t('boardUnknown');
    const name = kind ? term(kind, key) : key;
    return level ? `${name}（${term('RecognitionLevel', level)}）` : name;
  };
  return BREAKDOWNS.map((by) => ({
    title: t(by),
    breakdown: by === 'byYear' ? byYear(analysis[by]) : analysis[by],
    nameOf: (item: Item) => nameOf(TERMS[by], item),
  }));
}
