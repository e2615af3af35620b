import {
  type TargetRowFragment,
  TargetsDocument,
  type TargetsQuery,
  type TargetsQueryVariables,
} from '../generated/graphql';
import { plainSentence } from '../path/sentence';
import type { FileOffer } from '../view/Actions';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { allTargets } from './list';
import type { Notes } from './noteBook';
import type { TargetState } from './state';
import { fileColumns } from './targetColumns';
import { PART_NAMES } from './weights';
import { words } from './words';

type Chain = NonNullable<TargetsQuery['chain']>;

/** The API ranks no more. */
const MOST = 100;

/** All candidates, the suggested set, and the firms that were picked; each with the notes of this browser. */
export function useTargetFiles(
  chain: Chain | null,
  variables: TargetsQueryVariables,
  { pick, region, w }: TargetState,
  notes: Notes,
): readonly FileOffer[] {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  if (!chain) return [];
  const { candidates, chosen, coverage } = chain.targets;
  const ranked = new Set(candidates.map(({ enterprise }) => enterprise.id));
  const mine = pick.filter((id) => ranked.has(id));
  const others = chosen.map(({ enterprise }) => enterprise.id).filter((id) => pick.includes(id) && !ranked.has(id));
  // A file holds as many as the API ranks, whatever the page shows; beyond the page nobody has counted them.
  const isCut = candidates.length === variables.first;
  const shared = {
    operation: TargetsDocument,
    variables: { ...variables, first: MOST },
    notes: [
      [t('noteChain'), chain.name],
      [t('noteRegion'), region],
      [t('noteWeights'), PART_NAMES.map((name, index) => `${t(name)} ${w[index]}`).join('; ')],
      [t('noteCoverage'), coverage.note],
    ] as const,
  };
  const noteColumn = (at: string) => ({
    title: t('note'),
    path: `${at}enterprise.id`,
    labels: notes,
    labelledOnly: true,
  });
  // Sentences are made here, not by the API; for a list of one's own they are few enough to be sent along.
  const reasonColumn = (at: string) => ({
    title: t('reasons'),
    path: `${at}enterprise.id`,
    labels: Object.fromEntries(
      allTargets(chain.targets)
        .filter(({ enterprise, paths }) => pick.includes(enterprise.id) && paths.length > 0)
        .map((target) => [target.enterprise.id, sentences(target)]),
    ),
    labelledOnly: true,
  });
  const sentences = ({ paths }: TargetRowFragment) =>
    paths.map((path) => plainSentence(path, (kind) => term('LinkKind', kind), lang === 'zh' ? '；' : '; ')).join('\n');
  const full = (at: string) => [...fileColumns(t, lang, at), noteColumn(at)];
  const rows = 'chain.targets.candidates';
  const offers: FileOffer[] = [
    { ...shared, label: t('fileAll'), rows, columns: full(''), count: isCut ? null : candidates.length },
  ];
  if (chosen.length > 0) {
    const more = [
      { title: t('closesColumn'), path: 'closes.name' },
      { title: t('covered'), path: 'covered', number: true },
    ];
    const columns = [...full('target.'), ...more];
    offers.push({ ...shared, label: t('fileChosen'), rows: 'chain.targets.chosen', columns, count: chosen.length });
  }
  if (mine.length > 0) {
    const columns = [...full(''), reasonColumn('')];
    offers.unshift({
      ...shared,
      label: t('fileMine'),
      rows,
      columns,
      keep: { path: 'enterprise.id', values: mine },
      count: mine.length,
    });
  }
  if (others.length > 0) {
    const columns = [...full('target.'), reasonColumn('target.')];
    const keep = { path: 'enterprise.id', values: others };
    offers.push({
      ...shared,
      label: t('fileMineRest'),
      rows: 'chain.targets.chosen',
      columns,
      keep,
      count: others.length,
    });
  }
  return offers;
}
