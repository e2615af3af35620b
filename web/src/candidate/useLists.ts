import type { FileColumn } from '../api/download';
import type { OperationResult } from '../api/useOperation';
import type { CandidateRowFragment, TargetsQuery } from '../generated/graphql';
import { plainSentence } from '../path/sentence';
import { type FileOffer, list } from '../table/list';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { useFileColumns } from './columns';
import { allCandidates } from './list';
import type { Notes } from './noteBook';
import type { CandidateState } from './state';
import { PART_NAMES } from './weights';
import { useWords } from './words';

/** The API ranks no more. */
const MOST = 100;

type Asked = OperationResult<TargetsQuery>;

/** All candidates, the suggested set, and the firms that were picked; each with the notes of this browser. */
export function useLists(asked: Asked, state: CandidateState, notes: Notes): readonly FileOffer[] {
  const t = useWords();
  const { all, ofSet } = useColumns(asked, state.pick, notes);
  const found = asked.data?.chain?.targets;
  const { candidates = [], chosen = [] } = found ?? {};
  const ranked = candidates.map(({ enterprise }) => enterprise.id);
  const mine = state.pick.filter((id) => ranked.includes(id));
  const others = chosen
    .map(({ enterprise }) => enterprise.id)
    .filter((id) => state.pick.includes(id) && !ranked.includes(id));
  const shared = { variables: { ...asked.variables, first: MOST }, notes: useFileNotes(asked, state) };
  const ofRanking = (label: string, columns: readonly FileColumn[], kept?: readonly string[]) =>
    list(asked, ({ chain }) => chain?.targets.candidates, { ...shared, label, columns, ...keep(kept) });
  const ofChosen = (label: string, columns: readonly FileColumn[], kept?: readonly string[]) =>
    list(asked, ({ chain }) => chain?.targets.chosen, { ...shared, label, columns, ...keep(kept) });
  // A file holds as many as the API ranks, whatever the page shows; beyond the page nobody has counted them.
  const isCut = found !== undefined && candidates.length === asked.variables['first'];
  return [
    ofRanking(t('fileMine'), [...all.base, all.reasons], mine),
    { ...ofRanking(t('fileAll'), all.base), ...(isCut && { count: null }) },
    ofChosen(t('fileChosen'), [...ofSet.base, ...ofSet.effect]),
    ofChosen(t('fileMineRest'), [...ofSet.base, ofSet.reasons], others),
  ];
}

function keep(ids: readonly string[] | undefined) {
  return ids && { keep: { path: 'enterprise.id', values: ids }, count: ids.length };
}

function useFileNotes(asked: Asked, { region, weights }: CandidateState): FileOffer['notes'] {
  const t = useWords();
  const chain = asked.data?.chain;
  return [
    [t('noteChain'), chain?.name ?? ''],
    [t('noteRegion'), region],
    [t('noteWeights'), PART_NAMES.map((name, index) => `${t(name)} ${weights[index]}`).join('; ')],
    [t('noteCoverage'), chain?.targets.coverage.note ?? ''],
  ];
}

/** The columns for the ranked firms, and for the set, where the candidate stands under a field of its own. */
function useColumns(asked: Asked, pick: readonly string[], notes: Notes) {
  const t = useWords();
  const files = useFileColumns();
  const sentences = useSentences(asked, pick);
  const columnsAt = (at: string) => ({
    base: [
      ...files.map(({ title, path, labels, number }) => ({ title, path: `${at}${path}`, labels, number })),
      { title: t('note'), path: `${at}enterprise.id`, labels: notes, labelledOnly: true },
    ],
    reasons: { title: t('reasons'), path: `${at}enterprise.id`, labels: sentences, labelledOnly: true },
    effect: [
      { title: t('closesColumn'), path: 'closes.name' },
      { title: t('covered'), path: 'covered', number: true },
    ],
  });
  return { all: columnsAt(''), ofSet: columnsAt('candidate.') };
}

/** Sentences are made here, not by the API; for a list of one's own they are few enough to be sent along. */
function useSentences(asked: Asked, pick: readonly string[]): Readonly<Record<string, string>> {
  const lang = useLang();
  const { term } = useTerms();
  const targets = asked.data?.chain?.targets;
  const say = ({ paths }: CandidateRowFragment) =>
    paths.map((path) => plainSentence(path, (kind) => term('LinkKind', kind), lang === 'zh' ? '；' : '; ')).join('\n');
  return Object.fromEntries(
    (targets ? allCandidates(targets) : [])
      .filter(({ enterprise, paths }) => pick.includes(enterprise.id) && paths.length > 0)
      .map((candidate) => [candidate.enterprise.id, say(candidate)]),
  );
}
