import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useOperation } from '../api/useOperation';
import { useKind } from '../app/world';
import { bothNames } from '../entity/bothNames';
import { HomeDocument, type HomeQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { Answer } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useWords } from './words';
import './home.css';

export function HomePage() {
  const t = useWords();
  const isMadeUp = useKind() === 'DEMO';
  const asked = useOperation(HomeDocument, {});
  return (
    <View title={t('title')} lead={t('lead')} asked={asked}>
      <Answer asked={asked}>
        {(data) => (
          <>
            <Holdings of={data} />
            {/* The examples are of the facts: in another world these firms do not exist. */}
            {!isMadeUp && <Examples />}
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

type ChainCard = HomeQuery['chains']['nodes'][number];

/** The chains as cards, narrowed by their names; those of which no segment is known apart. */
export function Chains({ chains }: { readonly chains: readonly ChainCard[] }) {
  const t = useWords();
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const found = chains.filter(({ name, nameEn }) => `${name} ${nameEn ?? ''}`.toLowerCase().includes(sought));
  const withSegments = found.filter(({ segments }) => segments.length > 0).sort(byContent);
  const others = found.filter(({ segments }) => segments.length === 0);
  return (
    <>
      <h2>{t('withSegments')}</h2>
      <Input
        type="search"
        size="small"
        allowClear
        className="card-filter no-print"
        aria-label={t('filter')}
        placeholder={t('filter')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Cards chains={withSegments} />
      {chains.some(({ segments }) => segments.length === 0) && <Others chains={others} isSought={sought !== ''} />}
    </>
  );
}

/** What is sought may be here: the fold opens with the search. */
function Others({ chains, isSought }: { readonly chains: readonly ChainCard[]; readonly isSought: boolean }) {
  const t = useWords();
  const lang = useLang();
  return (
    <details className="more-cards" key={String(isSought)} open={isSought}>
      <summary>
        <h2>
          {t('others')} <span className="muted small">{shown(chains.length, lang)}</span>
        </h2>
      </summary>
      <Cards chains={chains} />
    </details>
  );
}

function Cards({ chains }: { readonly chains: readonly ChainCard[] }) {
  const t = useWords();
  if (chains.length === 0) return <p className="muted">{t('noneSought')}</p>;
  return (
    <ul className="cards">
      {chains.map((chain) => (
        <li key={chain.id}>
          <ChainLink chain={chain} />
        </li>
      ))}
    </ul>
  );
}

function ChainLink({ chain }: { readonly chain: ChainCard }) {
  const t = useWords();
  const lang = useLang();
  const stated = chain.segments.filter(({ origin }) => origin === 'STATED').length;
  const firms = chain.enterprises.totalCount;
  return (
    <Link to={routes.chain(chain.id)} className="card">
      <strong>{bothNames(chain, lang)}</strong>
      <span className="card-numbers">
        {chain.segments.length > 0 && (
          <>
            {t('segments', { count: chain.segments.length })}
            {stated > 0 && ` · ${t('stated', { count: stated })}`} ·{' '}
          </>
        )}
        {firms === 0 ? t('noFirms') : t('firms', { count: firms })}
      </span>
    </Link>
  );
}

/** What can be looked at most comes first. */
function byContent(one: ChainCard, other: ChainCard): number {
  return other.enterprises.totalCount - one.enterprises.totalCount || other.segments.length - one.segments.length;
}
