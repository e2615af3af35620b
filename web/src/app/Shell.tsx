import { Suspense } from 'react';
import { NavLink, Outlet, ScrollRestoration } from 'react-router';
import { EvidenceProvider } from '../evidence/EvidenceProvider';
import { routes } from '../link/routes';
import { SearchBox } from '../search/SearchBox';
import { Waiting } from '../view/states';
import { Switches } from './Switches';
import { useWords } from './words';
import { KindContext, useBase, useWorlds } from './world';

/** What stands around every page: search, navigation, the switches, and the label of made-up data. */
export function Shell() {
  const t = useWords();
  const base = useBase();
  const worlds = useWorlds();
  const isDemo = worlds.find((world) => world.base === base)?.kind === 'DEMO' || base !== '';
  return (
    <EvidenceProvider>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="bar">
        <NavLink to={routes.home} className="brand" end>
          链图 <span lang="en">Liantu</span>
        </NavLink>
        <SearchBox />
        <nav aria-label={t('menu')}>
          <NavLink to={routes.compare}>{t('compare')}</NavLink>
          <NavLink to="/network">{t('network')}</NavLink>
          <NavLink to={routes.targets}>{t('targets')}</NavLink>
          <NavLink to={routes.sources}>{t('sources')}</NavLink>
          <NavLink to={routes.import()}>{t('import')}</NavLink>
          <NavLink to={routes.developers}>{t('developers')}</NavLink>
        </nav>
        <Switches worlds={worlds} />
      </header>
      {isDemo && (
        <p className="demo-banner" role="note">
          {t('demoBanner')}
        </p>
      )}
      <KindContext value={isDemo ? 'DEMO' : 'FACTS'}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </KindContext>
      <footer className="foot">{t('foot')}</footer>
      <ScrollRestoration />
    </EvidenceProvider>
  );
}
