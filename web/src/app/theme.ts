import { type ThemeConfig, theme } from 'antd';

export type Shade = 'light' | 'dark';
const STORED = 'liantu.shade';

export function chosenShade(): Shade {
  const stored = localStorage.getItem(STORED);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The style sheet reads the shade from the root element; antd is told by `themeOf`. */
export function applyShade(shade: Shade): void {
  document.documentElement.dataset['shade'] = shade;
}

export function keepShade(shade: Shade): void {
  localStorage.setItem(STORED, shade);
  applyShade(shade);
}

/** The colours of app.css where antd draws. Its own descriptions and links are too pale to read (WCAG 1.4.3). */
export function themeOf(shade: Shade): ThemeConfig {
  const isDark = shade === 'dark';
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: isDark ? '#4fb3a4' : '#0b675c',
      colorLink: isDark ? '#6cd0bf' : '#0b675c',
      colorTextDescription: isDark ? '#a5b0b8' : '#56606a',
      colorTextPlaceholder: isDark ? '#98a3ab' : '#626c75',
      colorTextDisabled: isDark ? '#98a3ab' : '#626c75',
      controlItemBgHover: isDark ? '#2a3135' : '#eef1f2',
      controlItemBgActive: isDark ? '#1d3430' : '#e4f1ee',
      controlItemBgActiveHover: isDark ? '#24403b' : '#d6eae5',
      colorBgBase: isDark ? '#14181a' : '#ffffff',
      colorTextBase: isDark ? '#e7ebed' : '#1b2023',
      colorBorder: isDark ? '#56606a' : '#c3cacf',
      borderRadius: 4,
      fontFamily: 'var(--sans)',
      fontSize: 14,
      motion: false,
    },
    components: { Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 10 } },
  };
}
