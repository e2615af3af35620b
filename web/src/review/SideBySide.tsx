import type { ReactNode } from 'react';
import { EntityLink } from '../entity/EntityLink';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { type Pair, type Piece, piecesOf } from './queue';
import { useWords } from './words';

type Candidate = Pair['a'];

/** Everything that is known of both, row by row, and what speaks for and against. */
export function SideBySide({ pair }: { readonly pair: Pair }) {
  const t = useWords();
  const { term } = useTerms();
  const { a, b, nameOfA, nameOfB, score, factCount, positionCount } = pair;
  const names = piecesOf(nameOfA, nameOfB);
  const rows = [
    ['others', otherNames(a, nameOfA), otherNames(b, nameOfB)],
    ['region', listOf(a.region?.name), listOf(b.region?.name)],
    ['foundedOn', listOf(a.foundedOn), listOf(b.foundedOn)],
    ['uscc', listOf(a.uscc), listOf(b.uscc)],
    ['segments', segmentsOf(a), segmentsOf(b)],
    [
      'titles',
      titlesOf(a).map((tier) => term('RecognitionTier', tier)),
      titlesOf(b).map((tier) => term('RecognitionTier', tier)),
    ],
    ['datasets', datasetsOf(a), datasetsOf(b)],
  ] as const;
  return (
    <>
      <table className="side-by-side">
        <caption className="visually-hidden">{t('compare')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('known')}</th>
            <th scope="col">{t('later')}</th>
          </tr>
        </thead>
        <tbody>
          <tr className="names">
            <th scope="row">{t('name')}</th>
            <td>
              <Name pieces={names[0]} of={a} shown={nameOfA} />
            </td>
            <td>
              <Name pieces={names[1]} of={b} shown={nameOfB} />
            </td>
          </tr>
          {rows
            .filter(([, ofA, ofB]) => ofA.length + ofB.length > 0)
            .map(([word, ofA, ofB]) => (
              <Row key={word} title={t(word)} ofA={ofA} ofB={ofB} />
            ))}
        </tbody>
      </table>
      <div className="reasons">
        <Reasons title={t('for')} pair={pair} speaks="FOR" />
        <Reasons title={t('against')} pair={pair} speaks="AGAINST" />
      </div>
      <p>
        {t('would', { facts: factCount, positions: positionCount })}{' '}
        <span className="muted">{t('score', { score: score.toFixed(2) })}</span>
      </p>
    </>
  );
}

/** The name that is near, with what the other does not have, over the link to the thing. */
function Name({
  pieces,
  of,
  shown,
}: {
  readonly pieces: readonly Piece[];
  readonly of: Candidate;
  readonly shown: string;
}) {
  return (
    <>
      <strong className="near-name">
        {pieces.map(({ text, isShared }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
          isShared ? <span key={index}>{text}</span> : <mark key={index}>{text}</mark>,
        )}
      </strong>
      <span className="who">
        {of.name === shown ? <EntityLink node={{ ...of, name: of.id }} /> : <EntityLink node={of} />}
      </span>
    </>
  );
}

interface RowProps {
  readonly title: string;
  readonly ofA: readonly string[];
  readonly ofB: readonly string[];
}

/** Whether they are equal is said in a word, a colour and the weight of what differs. */
function Row({ title, ofA, ofB }: RowProps) {
  const t = useWords();
  const likeness = likenessOf(ofA, ofB);
  return (
    <tr className={`is-${likeness}`}>
      <th scope="row">
        {title} <span className="likeness">{t(likeness)}</span>
      </th>
      <td>{cell(ofA, ofB, t('unknown'))}</td>
      <td>{cell(ofB, ofA, t('unknown'))}</td>
    </tr>
  );
}

function likenessOf(ofA: readonly string[], ofB: readonly string[]): 'equal' | 'differs' | 'oneSided' {
  if (ofA.length === 0 || ofB.length === 0) return 'oneSided';
  return ofA.some((value) => ofB.includes(value)) ? 'equal' : 'differs';
}

function cell(values: readonly string[], others: readonly string[], unknown: string): ReactNode {
  if (values.length === 0) return <span className="muted">{unknown}</span>;
  return values.map((value, index) => (
    <span key={value} className={others.includes(value) ? 'is-shared' : undefined}>
      {index > 0 && '、'}
      {value}
    </span>
  ));
}

interface ReasonsProps {
  readonly title: string;
  readonly pair: Pair;
  readonly speaks: 'FOR' | 'AGAINST';
}

function Reasons({ title, pair, speaks }: ReasonsProps) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const said = pair.reasons.filter((reason) => reason.speaks === speaks);
  const separator = lang === 'zh' ? '：' : ': ';
  const values = ({ code, ofA, ofB }: (typeof said)[number]) =>
    told(ofA, ofB, (value) => (code === 'SAME_TITLE' ? term('RecognitionTier', value) : value));
  return (
    <section className={`reasons-${speaks.toLowerCase()}`}>
      <h2>{title}</h2>
      {said.length === 0 && <p className="muted">{t('none')}</p>}
      <ul>
        {said.map((reason) => (
          <li key={reason.code}>
            {lang === 'zh' ? reason.chinese : reason.english}
            {reason.ofA.length > 0 && separator + values(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function told(ofA: readonly string[], ofB: readonly string[], word: (value: string) => string): string {
  const [one, other] = [ofA, ofB].map((values) => values.map(word).join('、'));
  return one === other ? `${one}` : `${one} / ${other}`;
}

function listOf(value: string | null | undefined): readonly string[] {
  return value ? [value] : [];
}

function otherNames({ name, aliases }: Candidate, near: string): readonly string[] {
  return [...new Set([name, ...aliases.map(({ value }) => value)])].filter((value) => value !== near).slice(0, 5);
}

function segmentsOf(candidate: Candidate): readonly string[] {
  if (candidate.__typename !== 'Enterprise') return [];
  return [...new Set(candidate.chainPositions.map(({ segment }) => segment.name))].slice(0, 5);
}

function titlesOf(candidate: Candidate): readonly string[] {
  if (candidate.__typename !== 'Enterprise') return [];
  return [...new Set(candidate.recognitions.map(({ tier }) => tier))].slice(0, 5);
}

function datasetsOf({ datasets }: Candidate): readonly string[] {
  return datasets.map(({ name, id }) => name ?? id);
}
