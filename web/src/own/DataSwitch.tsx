import { useData } from '../app/world';
import { useDataAddresses } from './useDataAddresses';
import { useWords } from './words';
import './own.css';

/** The same page from the documents alone, or with one's own data: links, so that the address says which it is, and can be sent. */
export function DataSwitch() {
  const t = useWords();
  const data = useData();
  const addresses = useDataAddresses();
  if (data === null) return null;
  return (
    <nav className="data-switch" aria-label={t('data')}>
      {(['documents', 'all'] as const).map((one) => (
        <a
          key={one}
          className={`is-${one}`}
          href={addresses[one]}
          aria-current={one === data ? 'true' : undefined}
          title={t(`${one}Why`)}
        >
          {t(one)}
        </a>
      ))}
    </nav>
  );
}
