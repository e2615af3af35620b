import { Segmented } from 'antd';
import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainBottlenecksQuery } from '../generated/graphql';
import { pageOf } from '../link/routes';
import type { Link as AddressLink } from '../link/useLink';
import { PathSentence } from '../path/PathSentence';
import { placesOf } from '../path/sentence';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { RegionControl } from './RegionControl';
import type { ChainState } from './state';
import { words } from './words';

type Judged = NonNullable<ChainBottlenecksQuery['chain']>;
type Item = Judged['bottlenecks']['items'][number];

export function BottleneckControls({ link }: { readonly link: AddressLink<ChainState> }) {
  const t = useWords(words);
  const { term } = useTerms();
  const { region, kind } = link.state;
  return (
    <>
      <RegionControl region={region} onRegion={(next) => link.go({ region: next })} />
      <Segmented
        aria-label={t('kind')}
        size="small"
        value={kind}
        onChange={(next) => link.go({ kind: next })}
        options={(['ALL', 'ENTERPRISE', 'SEGMENT'] as const).map((value) => ({
          value,
          label: value === 'ALL' ? t('all') : term('BottleneckKind', value),
        }))}
      />
    </>
  );
}

const MEASURES = ['structural', 'visibility', 'hiddenCriticality'] as const;

export function BottleneckList({ chain, link }: { readonly chain: Judged; readonly link: AddressLink<ChainState> }) {
  const t = useWords(words);
  const found = chain.bottlenecks;
  return (
    <>
      {chain.leaders.length === 0 && <p>{t('noLeaderNamed')}</p>}
      {found.items.length === 0 && <Empty title={t('noBottlenecks')}>{t('noBottlenecksWhy')}</Empty>}
      {found.items.length > 0 && (
        <ul className="muted small plain">
          {MEASURES.map((measure) => (
            <li key={measure}>
              <strong>{t(measure)}</strong> {t(`${measure}Why`)}
            </li>
          ))}
        </ul>
      )}
      <ol className="proofs">
        {found.items.map((item) => (
          <li key={item.node.id}>
            <Bottleneck item={item} link={link} />
          </li>
        ))}
      </ol>
      <MethodNote method={found.method} coverage={found.coverage} dataAsOf={found.dataAsOf} />
    </>
  );
}

function Bottleneck({ item, link }: { readonly item: Item; readonly link: AddressLink<ChainState> }) {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const { node, separates, witness, structural, visibility, hiddenCriticality } = item;
  const name = nameOf(node);
  const curated = new Set(witness.nodes.flatMap((place) => (isCurated(place) ? [place.id] : [])));
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
      <p className="way">
        <span className="muted">{t('oneWay')}</span>{' '}
        {placesOf(witness).map((place, index) => (
          <span key={place.id}>
            {index > 0 && ' → '}
            {place.id === node.id ? <strong>{place.name}</strong> : place.name}
            {curated.has(place.id) && <Curated />}
          </span>
        ))}
      </p>
      <details>
        <summary>{t('linkByLink')}</summary>
        <PathSentence path={witness} />
      </details>
      <p className="muted">
        <span title={t('structuralWhy')}>
          {t('structural')} {percent(structural, lang, 1)}
        </span>
        {' · '}
        <span title={t('visibilityWhy')}>
          {t('visibility')} {shown(visibility, lang)}
        </span>
        {' · '}
        <span title={t('hiddenCriticalityWhy')}>
          {t('hiddenCriticality')} {shown(hiddenCriticality, lang)}
        </span>
      </p>
    </article>
  );
}

/** General engineering knowledge, without a source. */
function Curated() {
  return <SourceChip of="" citations={[]} confidence="CURATED" />;
}

function isCurated(node: object): boolean {
  return 'origin' in node && node.origin === 'CURATED';
}

function nameOf(node: { readonly id: string; readonly name?: string }): string {
  return node.name ?? node.id;
}
