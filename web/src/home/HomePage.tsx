import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { useBase } from '../app/world';
import { HomeDocument, type HomeQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { Chains } from './Chains';
import { useWords } from './words';
import './home.css';

export function HomePage() {
  const t = useWords();
  const base = useBase();
  const asked = useOperation(HomeDocument, {});
  return (
    <View title={t('title')} lead={t('lead')} asked={asked}>
      <Answer asked={asked}>
        {(data) => (
          <>
            <Holdings of={data} />
            {/* The examples are of the facts: in another world these firms do not exist. */}
            {base === '' && <Examples />}
            <Chains chains={data.chains.nodes} />
          </>
        )}
      </Answer>
    </View>
  );
}

/** What the graph holds, and that it never holds all. */
function Holdings({ of }: { readonly of: HomeQuery }) {
  const t = useWords();
  const lang = useLang();
  const count = ({ totalCount }: { readonly totalCount: number }) => shown(totalCount, lang);
  const counts = {
    enterprises: count(of.enterprises),
    investors: count(of.investors),
    observations: count(of.observations),
    sources: count(of.sources),
  };
  return (
    <p className="home-coverage">
      {t('holds', counts)} {t('partial')} {t('undated')}
    </p>
  );
}

function Examples() {
  const t = useWords();
  const examples = [
    ['planner', `${routes.gaps('chain:humanoid-robot')}?region=region:440300`],
    ['investor', routes.investor('investor:yueke')],
    ['compare', `${routes.compare}?r=region:110000,region:440300`],
    ['path', '/network?focus=investor:yueke&to=enterprise:byd'],
  ] as const;
  return (
    <nav aria-label={t('start')}>
      <h2>{t('start')}</h2>
      <ul className="examples">
        {examples.map(([name, to]) => (
          <li key={name}>
            <Link to={to}>{t(name)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
