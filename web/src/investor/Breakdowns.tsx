import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { ListTable } from '../table/ListTable';
import { MethodNote } from '../view/MethodNote';
import type { Shape } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { shown } from '../words/numbers';
import type { Analysis, ListedBreakdown } from './useBreakdowns';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly analysis: Analysis;
  readonly breakdowns: readonly ListedBreakdown[];
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function Breakdowns({ name, analysis, breakdowns, view, scene }: Props) {
  const t = useWords(words);
  const lang = useLang();
  return (
    <section>
      <h2>{t('breakdown')}</h2>
      <p className="muted">{t('breakdownNote', { count: shown(analysis.holdings, lang) })}</p>
      {view === 'picture' ? (
        <Picture scene={scene()} label={t('breakdownLabel', { name })} />
      ) : (
        breakdowns.map((one) => <Breakdown key={one.title} of={one} />)
      )}
      <MethodNote of={analysis} />
    </section>
  );
}

function Breakdown({ of: { title, breakdown, list } }: { readonly of: ListedBreakdown }) {
  const t = useWords(words);
  const lang = useLang();
  const { unknown, hhi } = breakdown;
  const notes = [
    unknown > 0 ? t('unknownCount', { count: unknown }) : null,
    hhi === null ? t('hhiUnknown') : t('hhi', { hhi: shown(hhi, lang, 3) }),
  ];
  return (
    <section>
      <h3>{title}</h3>
      <p className="muted">{notes.filter((note) => note !== null).join(' · ')}</p>
      {list.rows.length > 0 && <ListTable list={list} />}
    </section>
  );
}
