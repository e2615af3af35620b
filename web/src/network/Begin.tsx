import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { NetworkNodesDocument } from '../generated/graphql';
import { Empty, Unanswered } from '../view/states';
import { useWords } from './words';

const FACTS = [
  ['exampleEgo', '/network?focus=enterprise:basic-semiconductor', 'enterprise:basic-semiconductor'],
  ['exampleChain', '/network?focus=chain:humanoid-robot', 'chain:humanoid-robot'],
  ['examplePaths', '/network?focus=investor:yueke&to=enterprise:byd', 'investor:yueke'],
  ['exampleTrace', '/network?mode=trace&focus=enterprise:byd', 'enterprise:byd'],
] as const;
const DEMO = [
  ['exampleDemoFirm', '/network?focus=enterprise:demo-000233', 'enterprise:demo-000233'],
  ['exampleDemoInvestor', '/network?focus=investor:demo-0001', 'investor:demo-0001'],
  ['exampleDemoTrace', '/network?mode=trace&focus=enterprise:demo-000233&direction=BOTH', 'enterprise:demo-000233'],
] as const;
const EXAMPLES = [...FACTS, ...DEMO];
const IDS = [...new Set(EXAMPLES.map(([, , id]) => id))];

/** Before anything is chosen: how to begin, with the examples that this world has. */
export function Begin() {
  const t = useWords();
  const asked = useOperation(NetworkNodesDocument, { ids: IDS });
  const names = new Map(
    (asked.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  const examples = EXAMPLES.filter(([, , id]) => names.has(id));
  return (
    <>
      <Empty title={t('begin')}>{t('beginWhy')}</Empty>
      <Unanswered asked={asked} />
      {examples.length > 0 && (
        <>
          <h2>{t('examples')}</h2>
          <ul className="examples">
            {examples.map(([word, to, id]) => (
              <li key={to}>
                <Link to={to}>{t(word, { name: names.get(id) })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
