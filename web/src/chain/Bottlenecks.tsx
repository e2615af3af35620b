import { Fragment } from 'react';
import { Link } from 'react-router';
import { nameOf } from '../entity/nameOf';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainBottlenecksQuery } from '../generated/graphql';
import { pageOf } from '../link/routes';
import { PathSentence } from '../path/PathSentence';
import { pathNodesOf } from '../path/sentence';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useLang } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import type { ChainLink } from './state';
import { useWords } from './words';

type Judged = NonNullable<ChainBottlenecksQuery['chain']>;
type Item = Judged['bottlenecks']['items'][number];

const MEASURES = ['structural', 'visibility', 'hiddenCriticality'] as const;

/** Each with the proof that whoever goes from the one side to the other passes it. */
export function Bottlenecks({ chain, link }: { readonly chain: Judged; readonly link: ChainLink }) {
  const t = useWords();
  const found = chain.bottlenecks;
  return (
    <>
      {chain.leaders.length === 0 && <p>{t('noLeaderNamed')}</p>}
      {found.items.length === 0 && <Empty title={t('noBottlenecks')}>{t('noBottlenecksWhy')}</Empty>}
      {found.items.length > 0 && <Measures />}
      <ol className="proofs">
        {found.items.map((item) => (
          <li key={item.node.id}>
            <Bottleneck item={item} link={link} />
          </li>
        ))}
      </ol>
      <MethodNote of={found} />
    </>
  );
}

function Measures() {
  const t = useWords();
  return (
    <ul className="muted small plain">
      {MEASURES.map((measure) => (
        <li key={measure}>
          <strong>{t(measure)}</strong> {t(`${measure}Why`)}
        </li>
      ))}
    </ul>
  );
}

function Bottleneck({ item, link }: { readonly item: Item; readonly link: ChainLink }) {
  const t = useWords();
  const { term } = useTerms();
  const { node, separates, witness } = item;
  const name = nameOf(node);
  // A segment is shown where it stands in this chain.
  const isSegment = node.__typename === 'Segment';
  const to = isSegment ? link.to({ part: 'map', segment: node.id }) : pageOf(node.__typename, node.id);
  return (
    <article>
      <h2>
        <Link to={to}>{name}</Link> <span className="muted small">{term('Type', node.__typename)}</span>
        {isCurated(node) && <Curated />}
      </h2>
      <p>{t('proves', { from: nameOf(separates.from), to: nameOf(separates.to), node: name })}</p>
      <Witness item={item} />
      <details>
        <summary>{t('linkByLink')}</summary>
        <PathSentence path={witness} />
      </details>
      <Measured item={item} />
    </article>
  );
}

/** One way on which it stands. */
function Witness({ item: { node, witness } }: { readonly item: Item }) {
  const t = useWords();
  const curated = new Set(witness.nodes.flatMap((place) => (isCurated(place) ? [place.id] : [])));
  return (
    <p className="way">
      <span className="muted">{t('oneWay')}</span>{' '}
      {pathNodesOf(witness).map((place, index) => (
        <span key={place.id}>
          {index > 0 && ' → '}
          {place.id === node.id ? <strong>{place.name}</strong> : place.name}
          {curated.has(place.id) && <Curated />}
        </span>
      ))}
    </p>
  );
}

function Measured({ item }: { readonly item: Item }) {
  const t = useWords();
  const lang = useLang();
  const say = (measure: (typeof MEASURES)[number]) =>
    measure === 'structural' ? percent(item.structural, lang, 1) : shown(item[measure], lang);
  return (
    <p className="muted">
      {MEASURES.map((measure, index) => (
        <Fragment key={measure}>
          {index > 0 && ' · '}
          <span title={t(`${measure}Why`)}>
            {t(measure)} {say(measure)}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

/** General engineering knowledge, without a source. */
function Curated() {
  return <SourceChip of="" citations={[]} confidence="CURATED" />;
}

function isCurated(node: object): boolean {
  return 'origin' in node && node.origin === 'CURATED';
}
