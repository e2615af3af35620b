import { Segmented } from 'antd';
import { Link } from 'react-router';
import { grouped } from '../api/grouped';
import { useOperation } from '../api/useOperation';
import { nameOf } from '../entity/nameOf';
import { SearchDocument, type SearchQuery } from '../generated/graphql';
import { useLink } from '../link/useLink';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { useOwnColumns } from '../own/useOwnColumns';
import { WithOwnData } from '../own/WithOwnData';
import { list } from '../table/list';
import { Answer, Empty, Partial } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { contextOf, linkTo } from './found';
import { type KINDS, searchCodec } from './state';
import { useWords } from './words';

export function SearchPage() {
  const t = useWords();
  const { state, go } = useLink(searchCodec);
  const { q, kind } = state;
  const variables = { query: q, kinds: kind === 'ALL' ? null : [kind] };
  const asked = useOperation(SearchDocument, variables, { pause: q === '' });
  const results = list(asked, ({ search }) => search.edges, { label: t('file'), columns: useColumns() });
  if (q === '') {
    return (
      <View title={t('titleEmpty')}>
        <Empty title={t('titleEmpty')}>{t('type')}</Empty>
      </View>
    );
  }
  return (
    <View title={t('title', { q })} asked={asked} files={[results]}>
      <Answer asked={asked}>
        {({ search, suggest }) => (
          <Results found={search} groups={suggest} q={q} kind={kind} onKind={(next) => go({ kind: next })} />
        )}
      </Answer>
    </View>
  );
}

function useColumns() {
  const t = useWords();
  const { terms } = useTerms();
  const own = useOwnColumns();
  return [
    { title: t('name'), path: 'node.name' },
    { title: t('kind'), path: 'node.__typename', labels: terms('Type') },
    { title: t('alias'), path: 'matched.value' },
    { title: t('aliasKind'), path: 'matched.kind', labels: terms('AliasKind') },
    { title: t('scoreColumn'), path: 'score', number: true },
    ...own('node.datasets'),
    { title: t('id'), path: 'node.id' },
  ];
}

type Kind = (typeof KINDS)[number];
type Found = SearchQuery['search'];
type Edge = Found['edges'][number];

interface Props {
  readonly found: Found;
  /** What the text finds of every kind. */
  readonly groups: SearchQuery['suggest'];
  readonly q: string;
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
}

/** What was found, by type, and why each matched. */
export function Results({ found, groups, q, kind, onKind }: Props) {
  const t = useWords();
  const types = grouped(found.edges, ({ node }) => node.__typename);
  return (
    <>
      <Facets groups={groups} kind={kind} onKind={onKind} />
      {found.edges.length === 0 ? (
        <Empty title={t('none', { q })}>
          {t('noneWhy')}
          <WithOwnData />
        </Empty>
      ) : (
        <Partial shown={found.edges.length} all={found.totalCount} />
      )}
      {[...types].map(([type, edges]) => (
        <Group key={type} type={type} edges={edges} />
      ))}
    </>
  );
}

/** The kinds that were found, with how many, and the one that is chosen; none to choose from where nothing is. */
function Facets({ groups, kind, onKind }: Pick<Props, 'groups' | 'kind' | 'onKind'>) {
  const t = useWords();
  const lang = useLang();
  const { term } = useTerms();
  const counts = new Map<Kind, number>(groups.map((group) => [group.kind, group.totalCount]));
  const offered = new Set<Kind>(['ALL', ...counts.keys(), kind]);
  if (offered.size === 1) return null;
  const total = groups.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const countOf = (value: Kind) => shown(value === 'ALL' ? total : (counts.get(value) ?? 0), lang);
  const nameOfKind = (value: Kind) => (value === 'ALL' ? t('all') : term('EntityKind', value));
  return (
    <div className="controls">
      <Segmented
        aria-label={t('facets')}
        size="small"
        value={kind}
        onChange={onKind}
        options={[...offered].map((value) => ({ value, label: `${nameOfKind(value)} ${countOf(value)}` }))}
      />
    </div>
  );
}

function Group({ type, edges }: { readonly type: string; readonly edges: readonly Edge[] }) {
  const t = useWords();
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

function Result({ edge: { node, matched } }: { readonly edge: Edge }) {
  const t = useWords();
  const { term } = useTerms();
  const why = t('matched', { kind: term('AliasKind', matched.kind), value: matched.value });
  return (
    <li>
      <Link to={linkTo(node)}>{nameOf(node)}</Link>
      {'datasets' in node && <OwnMark of={describedBy(node)} />}
      <span className="muted"> {[contextOf(node), why].filter((part) => part !== '').join(' · ')}</span>
    </li>
  );
}
