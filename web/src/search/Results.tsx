import { Segmented } from 'antd';
import { Link } from 'react-router';
import { grouped } from '../api/grouped';
import type { SearchQuery } from '../generated/graphql';
import { pageOf, routes } from '../link/routes';
import { Empty, Partial } from '../view/states';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { KINDS } from './state';
import { words } from './words';

type Kind = (typeof KINDS)[number];
type Found = SearchQuery['search'];
type Edge = Found['edges'][number];

interface Props {
  readonly found: Found;
  readonly q: string;
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}

/** What was found, by type, and why each matched. */
export function Results({ found, q, kind, onKind }: Props) {
  const t = useWords(words);
  const { term } = useTerms();
  const groups = grouped(found.edges, ({ node }) => node.__typename);
  return (
    <>
      <div className="controls">
        <Segmented
          aria-label={t('facets')}
          size="small"
          value={kind}
          onChange={onKind}
          options={KINDS.map((value) => ({ value, label: value === 'ALL' ? t('all') : term('EntityKind', value) }))}
        />
      </div>
      {found.edges.length === 0 ? (
        <Empty title={t('none', { q })}>{t('noneWhy')}</Empty>
      ) : (
        <Partial shown={found.edges.length} all={found.totalCount} />
      )}
      {[...groups].map(([type, edges]) => (
        <Group key={type} type={type} edges={edges} />
      ))}
    </>
  );
}

function Group({ type, edges }: { readonly type: string; readonly edges: readonly Edge[] }) {
  const t = useWords(words);
  const { term } = useTerms();
  return (
    <section>
      <h2>
        {term('Type', type)} <span className="muted small">{t('results', { count: edges.length })}</span>
      </h2>
      <ul className="results">
        {edges.map((edge) => (
          <Result key={edge.node.id} edge={edge} />
        ))}
      </ul>
    </section>
  );
}

function Result({ edge }: { readonly edge: Edge }) {
  const t = useWords(words);
  const lang = useLang();
  const { term } = useTerms();
  const { node, matched, score } = edge;
  const name = 'name' in node ? node.name : node.id;
  return (
    <li>
      <Link to={linkOf(node)}>{name}</Link>
      <span className="muted">
        {contextOf(node)} · {t('matched', { kind: term('AliasKind', matched.kind), value: matched.value })} ·{' '}
        {t('score', { score: shown(score, lang) })}
      </span>
    </li>
  );
}

/** A segment is shown where it stands in its chain. */
function linkOf(node: Edge['node']): string {
  if (node.__typename === 'Segment') return routes.segment(node.chain.id, node.id);
  return pageOf(node.__typename, node.id);
}

function contextOf(node: Edge['node']): string {
  if (node.__typename === 'Segment') return ` ${node.chain.name}`;
  if (node.__typename === 'Region') return ` ${node.parent?.name ?? ''}`;
  return 'region' in node ? ` ${node.region?.name ?? ''}` : '';
}
