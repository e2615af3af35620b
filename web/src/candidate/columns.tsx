import { entityColumn } from '../entity/columns';
import type { CandidateRowFragment } from '../generated/graphql';
import type { Column } from '../table/DataTable';
import { Verdict } from '../view/Verdict';
import { useTerms } from '../words/terms';
import { verdictOf } from './list';
import { PART_NAMES } from './weights';
import { useWords } from './words';

export function useCandidateColumns(): readonly Column<CandidateRowFragment>[] {
  const t = useWords();
  const { terms } = useTerms();
  return [
    entityColumn(t('firm'), 'enterprise', { type: 'Enterprise' }),
    { title: t('firmRegion'), path: 'enterprise.region.name' },
    { title: t('titles'), path: 'enterprise.recognitions.tier', labels: terms('RecognitionTier') },
    { title: t('fills'), path: 'segment.name', render: (candidate) => <Fills candidate={candidate} /> },
    { title: t('alsoFills'), path: 'alsoFills.name' },
    { title: t('score'), path: 'score', number: true },
    // The API gives the parts in this order; a file's column takes one of them by its place.
    ...PART_NAMES.map((name, index) => ({ title: t(name), path: `parts.${index}.value`, number: true })),
  ];
}

function Fills({ candidate }: { readonly candidate: CandidateRowFragment }) {
  const verdict = verdictOf(candidate);
  return (
    <>
      {verdict && <Verdict verdict={verdict} />} {candidate.segment.name}
    </>
  );
}

/** What a file has besides: the ways, products, sources and ids. */
export function useFileColumns(): readonly Column<CandidateRowFragment>[] {
  const t = useWords();
  return [
    ...useCandidateColumns(),
    { title: t('products'), path: 'enterprise.products' },
    { title: t('pathNodes'), path: 'paths.nodes.name' },
    { title: t('sources'), path: 'paths.links.citations.source.title' },
    { title: t('quotes'), path: 'paths.links.citations.quote' },
    { title: t('id'), path: 'enterprise.id' },
  ];
}
