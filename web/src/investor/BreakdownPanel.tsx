import { EntityLink } from '../entity/EntityLink';
import { Picture } from '../picture/Picture';
import type { Scene } from '../picture/scene';
import { type Column, DataTable } from '../table/DataTable';
import { MethodNote } from '../view/MethodNote';
import type { Shape } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import type { BrokenDown, Item } from './breakdown';
import { type Analysis, useBreakdowns } from './useBreakdowns';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly analysis: Analysis;
  readonly view: Shape;
  readonly scene: () => Scene;
}

export function BreakdownPanel({ name, analysis, view, scene }: Props) {
  const t = useWords(words);
  const lang = useLang();
  const breakdowns = useBreakdowns(analysis);
  const { holdings, method, coverage, dataAsOf } = analysis;
  return (
    <section>
      <h2>{t('breakdown')}</h2>
      <p className="muted">{t('breakdownNote', { count: shown(holdings, lang) })}</p>
      {view === 'picture' ? (
        <Picture scene={scene()} label={t('breakdownLabel', { name })} />
      ) : (
        breakdowns.map((breakdown) => <BreakdownTable key={breakdown.title} {...breakdown} />)
      )}
      <MethodNote method={method} coverage={coverage} dataAsOf={dataAsOf} />
    </section>
  );
}

function BreakdownTable({ title, breakdown, nameOf }: BrokenDown) {
  const t = useWords(words);
  const lang = useLang();
  const { items, unknown, hhi } = breakdown;
  const columns: readonly Column<Item>[] = [
    {
      title: t('part'),
      path: 'node.name',
      sortable: false,
      render: (item) => (item.node ? <EntityLink node={{ ...item.node, name: nameOf(item) }} /> : nameOf(item)),
    },
    { title: t('count'), path: 'count', number: true },
    { title: t('share'), path: 'share', number: true, render: ({ share }) => percent(share, lang, 1) },
  ];
  const notes = [
    unknown > 0 ? t('unknownCount', { count: unknown }) : null,
    hhi === null ? t('hhiUnknown') : t('hhi', { hhi: shown(hhi, lang, 3) }),
  ];
  return (
    <section>
      <h3>{title}</h3>
      <p className="muted">{notes.filter((note) => note !== null).join(' · ')}</p>
      {items.length > 0 && (
        <DataTable label={title} columns={columns} rows={items} rowKey={({ key, level }) => `${key} ${level}`} />
      )}
    </section>
  );
}
