import type { ReactNode } from 'react';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import type { NetNode } from './net';
import type { Fields } from './relations';
import { words } from './words';

/** A few facts of a node, those that it has; its page has all of them. */
export function NodeFacts({ fields, node }: { readonly fields: Fields; readonly node: NetNode }) {
  const t = useWords(words);
  const { term } = useTerms();
  const lang = useLang();
  const all = (values: readonly string[]) => [...new Set(values)].join(lang === 'zh' ? '、' : ', ');
  const text = (name: string) => (fields[name] as string | null | undefined) ?? null;
  const list = (name: string) => (fields[name] as readonly Fields[] | null | undefined) ?? [];
  const regions = list('locations').map(({ region }) => String((region as Fields)['name']));
  const titles = list('recognitions').map(
    ({ tier, level }) => `${term('RecognitionLevel', String(level))} ${term('RecognitionTier', String(tier))}`,
  );
  const products = (fields['products'] as readonly string[] | null | undefined) ?? [];
  const [stage, kind] = [text('stage'), text('investorKind')];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('type'), term('Type', node.type)],
    [t('chainOf'), node.within?.name ?? null],
    [t('stage'), stage && term('ChainStage', stage)],
    [t('region'), all(regions)],
    [t('founded'), text('foundedOn')],
    [t('kind'), kind && term('InvestorKind', kind)],
    [t('titles'), all(titles)],
    [t('products'), all(products)],
    [t('about'), text('description')],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
