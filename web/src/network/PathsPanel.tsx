import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import { useLang, useWords } from '../words/i18n';
import { Beside } from './Beside';
import type { NetworkLink } from './mode';
import type { Place } from './net';
import { keyOf } from './net';
import { placeLink } from './placeLink';
import type { Drawn } from './scene';
import { type Clause, clausesOf, sentenceOf } from './sentence';
import type { WayOfTies } from './ways';
import { words } from './words';

interface Props {
  readonly link: NetworkLink;
  readonly ways: readonly WayOfTies[];
  readonly drawn: Drawn;
  readonly title: string;
}

/** The ways as sentences first: they say more than any drawing of them. */
export function PathsPanel({ link, ways, drawn, title }: Props) {
  const t = useWords(words);
  const { shape } = link.state;
  return (
    <>
      <h2>{t('waysFound', { count: ways.length, length: ways[0]?.ties.length ?? 0 })}</h2>
      <ol className="ways">
        {ways.map((way) => (
          <li key={way.nodes.map(({ id }) => id).join(' ') + way.ties.map(keyOf).join(' ')}>
            <Way way={way} />
          </li>
        ))}
      </ol>
      {shape === 'picture' && <h2>{t('picture')}</h2>}
      <Beside link={link} drawn={drawn} title={title} />
    </>
  );
}

function Way({ way: { nodes, ties } }: { readonly way: WayOfTies }) {
  const lang = useLang();
  const places = new Map(nodes.map((node) => [node.id, node]));
  const clauses = clausesOf(
    nodes.map(({ id }) => id),
    ties,
    lang,
  );
  const [between, end] = lang === 'zh' ? ['，', '。'] : ['; ', '.'];
  return clauses.map((clause, index) => (
    <span key={`${clause.from} ${keyOf(clause.tie)}`}>
      <Said clause={clause} places={places} />
      {index === clauses.length - 1 ? end : between}
    </span>
  ));
}

/** One step: from, link, to, product, and who says so. */
function Said({ clause, places }: { readonly clause: Clause; readonly places: ReadonlyMap<string, Place> }) {
  const lang = useLang();
  const { tie, parts } = clause;
  const { product, citations, confidence } = tie;
  const of = sentenceOf([clause], (id) => places.get(id)?.name ?? id, lang);
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        const place = places.get(part.node);
        return place ? (
          <Link key={part.node} to={placeLink(place)}>
            {place.name}
          </Link>
        ) : (
          part.node
        );
      })}
      {product !== null && (lang === 'zh' ? `（${product}）` : ` (${product})`)}
      <SourceChip of={of} citations={citations ?? []} confidence={confidence} />
    </>
  );
}
