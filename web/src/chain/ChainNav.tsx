import { Link } from 'react-router';
import { routes } from '../link/routes';
import { PARTS, type Part } from './state';
import { useWords } from './words';
import './chain.css';

interface Props {
  readonly chain: string;
  readonly region: string;
  readonly current: Part;
}

/** The parts of a chain, each an address; the region goes along. */
export function ChainNav({ chain, region, current }: Props) {
  const t = useWords();
  const links: readonly (readonly [Props['current'], string])[] = [
    ...PARTS.map((part) => [part, address(routes.chain(chain), { part: part === 'map' ? '' : part, region })] as const),
    ['gaps', address(routes.gaps(chain), { region })],
    ['targets', address(routes.targets, { chain, region })],
  ];
  return (
    <nav className="parts" aria-label={t('parts')}>
      {links.map(([part, to]) => (
        <Link key={part} to={to} aria-current={part === current ? 'page' : undefined}>
          {t(part)}
        </Link>
      ))}
    </nav>
  );
}

function address(path: string, values: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return search.size === 0 ? path : `${path}?${search}`;
}
