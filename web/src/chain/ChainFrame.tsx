import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { routes } from '../link/routes';
import { WithOwnData } from '../own/WithOwnData';
import { EntityPicker } from '../search/EntityPicker';
import { Empty } from '../view/states';
import { View, type ViewProps } from '../view/View';
import { PARTS, type Part } from './state';
import { useWords } from './words';
import './chain.css';

interface Props extends Omit<ViewProps, 'scope'> {
  readonly chain: string;
  readonly region: string;
  readonly part: Part;
}

/** What stands over every page of a chain: what it shows, and the way to the others. */
export function ChainFrame({ chain, region, part, lead, ...view }: Props) {
  const about: ReactNode = typeof lead === 'string' ? <p>{lead}</p> : lead;
  return (
    <View
      scope={region}
      lead={
        <>
          {about}
          {chain !== '' && <ChainNav chain={chain} region={region} current={part} />}
        </>
      }
      {...view}
    />
  );
}

interface ChainNavProps {
  readonly chain: string;
  readonly region: string;
  readonly current: Part;
}

/** The parts of a chain, each an address; the region goes along. */
function ChainNav({ chain, region, current }: ChainNavProps) {
  const t = useWords();
  const links: readonly (readonly [ChainNavProps['current'], string])[] = [
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

/** The answer that no chain has this id. */
export function NoChain({ id }: { readonly id: string }) {
  const t = useWords();
  return (
    <Empty title={t('none')}>
      {t('noneWhy', { id })} <Link to={routes.home}>{t('toAll')}</Link>
      <WithOwnData />
    </Empty>
  );
}

interface RegionControlProps {
  readonly region: string;
  readonly onRegion: (region: string) => void;
}

const REGIONS = ['REGION'] as const;

/** The region that a chain is judged in. None is an answer too: the chain everywhere. */
export function RegionControl({ region, onRegion }: RegionControlProps) {
  const t = useWords();
  return (
    <EntityPicker
      label={t('region')}
      kinds={REGIONS}
      value={region}
      onChange={onRegion}
      placeholder={t('anyRegion')}
      width={250}
    />
  );
}
