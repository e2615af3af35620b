import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import { useLang } from '../words/i18n';
import { Beside } from './Beside';
import { keyOf, type NetNode } from './net';
import { nodeRoute } from './nodeRoute';
import type { Drawn } from './scene';
import { type Clause, clausesOf, sentenceOf } from './sentence';
import type { NetworkAddress } from './state';
import type { Way } from './ways';
import { useWords } from './words';

interface Props {
  readonly link: NetworkAddress;
  readonly ways: readonly Way[];
  readonly drawn: Drawn;
  readonly title: string;
}

/** The ways as sentences first: they say more than any drawing of them. */
export function WaySentences({ link, ways, drawn, title }: Props) {
  const t = useWords();
  const { shape } = link.state;
  return (
    <>
      <h2>{t('waysFound', { count: ways.length, length: ways[0]?.links.length ?? 0 })}</h2>
      <ol className="ways">
        {ways.map((way) => (
          <li key={way.nodes.map(({ id }) => id).join(' ') + way.links.map(keyOf).join(' ')}>
            <Sentence way={way} />
          </li>
        ))}
      </ol>
      {shape === 'picture' && <h2>{t('picture')}</h2>}
      <Beside link={link} drawn={drawn} title={title} />
    </>
  );
}

function Sentence({ way: { nodes, links } }: { readonly way: Way }) {
  const lang = useLang();
  const known = new Map(nodes.map((node) => [node.id, node]));
  const clauses = clausesOf(
    nodes.map(({ id }) => id),
    links,
    lang,
  );
  const [between, end] = lang === 'zh' ? ['，', '。'] : ['; ', '.'];
  return clauses.map((clause, index) => (
    <span key={`${clause.from} ${keyOf(clause.link)}`}>
      <Said clause={clause} nodes={known} />
      {index === clauses.length - 1 ? end : between}
    </span>
  ));
}

interface SaidProps {
  readonly clause: Clause;
  readonly nodes: ReadonlyMap<string, NetNode>;
}

/** One step: from, link, to, product, and who says so. */
function Said({ clause, nodes }: SaidProps) {
  const lang = useLang();
  const { product, citations, confidence } = clause.link;
  const of = sentenceOf([clause], (id) => nodes.get(id)?.name ?? id, lang);
  return (
    <>
      {clause.parts.map((part) => {
        if (typeof part === 'string') return part;
        const node = nodes.get(part.node);
        return node ? (
          <Link key={part.node} to={nodeRoute(node)}>
            {node.name}
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
