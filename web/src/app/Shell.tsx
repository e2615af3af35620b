import { Suspense } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ContributeProvider } from '../contribute/ContributeProvider';
import { EvidenceProvider } from '../evidence/EvidenceProvider';
import { routes } from '../link/routes';
import { PrintedData } from '../own/PrintedData';
import { SearchBox } from '../search/SearchBox';
import { Waiting } from '../view/states';
import { Switches } from './Switches';
import { useWords } from './words';
import { DataContext, dataOf, KindContext, kindOf, useBase, useWorlds } from './world';

/** What stands around every page: search, navigation, the switches, and the label of made-up data. */
export function Shell() {
  const t = useWords();
  const base = useBase();
  const { pathname } = useLocation();
  const worlds = useWorlds(pathname);
  const kind = kindOf(base, worlds);
  return (
    <KindContext value={kind}>
      <DataContext value={dataOf(kind, worlds)}>
        <ContributeProvider>
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
            {kind === 'DEMO' && (
              <p className="demo-banner" role="note">
                {t('demoBanner')}
              </p>
            )}
            <PrintedData />
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
            <footer className="foot">{t('foot')}</footer>
            <ScrollRestoration />
          </EvidenceProvider>
        </ContributeProvider>
      </DataContext>
    </KindContext>
  );
}
