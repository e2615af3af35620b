import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { bothNames } from '../entity/bothNames';
import type { HomeQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import { words } from './words';
import './home.css';

interface Props {
  readonly data: HomeQuery;
  /** The examples are of the facts: in another world these firms do not exist. */
  readonly hasExamples: boolean;
}

type ChainCard = HomeQuery['chains']['nodes'][number];

export function HomePanel({ data, hasExamples }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const { chains, enterprises, investors, observations, sources } = data;
  const [sought, setSought] = useState('');
  const isSought = ({ name, nameEn }: ChainCard) =>
    `${name} ${nameEn ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase());
  const count = (value: number) => shown(value, lang);
  const withSegments = chains.nodes.filter(({ segments }) => segments.length > 0).sort(byContent);
  const others = chains.nodes.filter(({ segments }) => segments.length === 0);
  return (
    <>
      <p className="home-coverage">
        {t('holds', {
          enterprises: count(enterprises.totalCount),
          investors: count(investors.totalCount),
          observations: count(observations.totalCount),
          sources: count(sources.totalCount),
        })}{' '}
        {t('partial')} {t('undated')}
      </p>
      {hasExamples && <Examples />}
      <h2>{t('withSegments')}</h2>
      <Input
        type="search"
        size="small"
        allowClear
        className="card-filter no-print"
        aria-label={t('filter')}
        placeholder={t('filter')}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <Cards chains={withSegments.filter(isSought)} />
      {others.length > 0 && (
        // What is sought may be here: the fold opens with the search.
        <details className="more-cards" key={String(sought.trim() !== '')} open={sought.trim() !== ''}>
          <summary>
            <h2>
              {t('others')} <span className="muted small">{count(others.filter(isSought).length)}</span>
            </h2>
          </summary>
          <Cards chains={others.filter(isSought)} />
        </details>
      )}
    </>
  );
}

function Cards({ chains }: { readonly chains: readonly ChainCard[] }) {
  const t = useWords(words);
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
  const t = useWords(words);
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

function Examples() {
  const t = useWords(words);
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

/** What can be looked at most comes first. */
function byContent(one: ChainCard, other: ChainCard): number {
  return other.enterprises.totalCount - one.enterprises.totalCount || other.segments.length - one.segments.length;
}
