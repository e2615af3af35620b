import { Link } from 'react-router';
import { SourceChip } from '../evidence/SourceChip';
import type { ChainMapQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLang } from '../words/i18n';
import { useWords } from './words';

export type MappedChain = NonNullable<ChainMapQuery['chain']>;

/** Other names of the chain, and who leads it. */
export function ChainHead({ chain }: { readonly chain: MappedChain }) {
  const t = useWords();
  const lang = useLang();
  const comma = lang === 'zh' ? '、' : ', ';
  const others = [...new Set([chain.nameEn, ...chain.aliases.map(({ value }) => value)])].filter(
    (name) => name !== null && name !== chain.name && !(lang === 'en' && name === chain.nameEn),
  );
  return (
    <>
      <p>
        {chain.map.segments.length > 0 && t('segments', { count: chain.map.segments.length })}
        {others.length > 0 && ` · ${t('aliases', { names: others.join(comma) })}`}
        <SourceChip of={chain.name} citations={chain.citations} />
      </p>
      <About chain={chain} />
      <p>
        <strong>{t('leaders')}</strong>{' '}
        {chain.leaders.length === 0
          ? t('noLeaders')
          : chain.leaders.map((leader) => <Leader key={leader.enterprise.id} leader={leader} />)}
      </p>
    </>
  );
}

/** What documents say of it, and what its curated part leans on. */
function About({ chain: { description, basis } }: { readonly chain: MappedChain }) {
  const t = useWords();
  return (
    <>
      {description && <p>{description}</p>}
      {basis && <p className="muted small">{t('basis', { basis })}</p>}
    </>
  );
}

function Leader({ leader }: { readonly leader: MappedChain['leaders'][number] }) {
  const t = useWords();
  const { enterprise, statedBy, citations, confidence, factId } = leader;
  return (
    <span className="leader">
      <Link to={routes.enterprise(enterprise.id)}>{enterprise.name}</Link>
      {statedBy && ` ${t('by', { by: statedBy })}`}
      <SourceChip
        of={`${enterprise.name} · ${t('leaders')}`}
        citations={citations}
        confidence={confidence}
        fact={factId}
      />
    </span>
  );
}
