import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { bothNames } from '../entity/bothNames';
import type { HomeQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { useWords } from './words';

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
