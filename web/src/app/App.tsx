import { App as AntApp, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { useMemo, useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { createClient } from '../api/client';
import { RefreshContext } from '../api/refresh';
import { useLang } from '../words/i18n';
import { pages } from './pages';
import { chosenShade, keepShade, type Shade, themeOf } from './theme';
import { ShadeContext } from './useShade';
import { BaseContext, baseOf } from './world';

export function App() {
  const lang = useLang();
  const [shade, setShade] = useState<Shade>(chosenShade);
  const theme = useMemo(() => themeOf(shade), [shade]);
  const base = useMemo(() => baseOf(location.pathname), []);
  const [round, setRound] = useState(0);
  const client = useMemo(() => createClient(base), [base]);
  const refreshing = useMemo(() => ({ round, refresh: () => setRound((before) => before + 1) }), [round]);
  const router = useMemo(() => createBrowserRouter(pages, { basename: base || '/' }), [base]);
  const shading = useMemo(() => {
    const change = (next: Shade) => {
      keepShade(next);
      setShade(next);
    };
    return { shade, change };
  }, [shade]);
  return (
    <ConfigProvider locale={lang === 'zh' ? zh : en} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <ShadeContext value={shading}>
          <BaseContext value={base}>
            <RefreshContext value={refreshing}>
              <Provider value={client}>
                <RouterProvider router={router} />
              </Provider>
            </RefreshContext>
          </BaseContext>
        </ShadeContext>
      </AntApp>
    </ConfigProvider>
  );
}
