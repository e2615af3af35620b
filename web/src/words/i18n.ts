import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { FIELDS } from './fields';

export type Lang = 'zh' | 'en';
const STORED = 'liantu.lang';

/** What an address says (`?lang=`), else what was chosen here before, else what the browser prefers; Chinese if neither. */
export function chosenLang(search: string, stored: string | null, preferred: readonly string[]): Lang {
  const asked = [
    new URLSearchParams(search).get('lang'),
    stored,
    ...preferred.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  return asked.find((lang): lang is Lang => lang === 'zh' || lang === 'en') ?? 'zh';
}

/** What the pages loaded so far say; a page that is loaded later brings its own. */
const resources: Record<Lang, Record<string, Readonly<Record<string, string>>>> = {
  zh: { fields: FIELDS.zh },
  en: { fields: FIELDS.en },
};

export async function startWords(): Promise<void> {
  const lng = chosenLang(location.search, localStorage.getItem(STORED), navigator.languages);
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: false,
    resources,
    fallbackNS: 'fields',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  keep(lng);
}

export async function changeLang(lang: Lang): Promise<void> {
  await i18next.changeLanguage(lang);
  keep(lang);
}

function keep(lang: Lang): void {
  localStorage.setItem(STORED, lang);
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
}

type Base<K> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

/** A word of a part of the explorer, or what a field is called everywhere. */
export type Word<K> = K | keyof typeof FIELDS.zh;
export type Say<K> = (key: Word<K>, values?: Readonly<Record<string, unknown>>) => string;
/** The keys of a part's own words. */
export type WordsOf<Hook> = Hook extends () => (key: infer K, ...values: never) => string ? K : never;

/** The hook that says the words of one part, in both languages. A key with `_other` is asked without it, with a `count`. */
export function defineWords<const W extends Readonly<Record<string, string>>>(
  name: string,
  {
    zh,
    en,
  }: { readonly zh: W; readonly en: { readonly [K in keyof W]: string } & Readonly<Record<`${string}_one`, string>> },
): () => Say<Base<keyof W>> {
  for (const [lang, entries] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    if (i18next.isInitialized) i18next.addResourceBundle(lang, name, entries);
    else resources[lang][name] = entries;
  }
  return function useWords() {
    const { t } = useTranslation(name);
    return t as unknown as Say<Base<keyof W>>;
  };
}

export function useLang(): Lang {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}
