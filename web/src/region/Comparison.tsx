import { Segmented } from 'antd';
import { Link } from 'react-router';
import { grouped } from '../api/grouped';
import type { CompareRegionsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { countedIn } from '../observation/counted';
import { Picture } from '../picture/Picture';
import { useNarrow } from '../picture/useNarrow';
import { ListTable } from '../table/ListTable';
import type { List } from '../table/list';
import { MethodNote } from '../view/MethodNote';
import { Empty } from '../view/states';
import type { Shape } from '../view/View';
import { useLang } from '../words/i18n';
import { listed, percent } from '../words/numbers';
import { layoutBars, type Row } from './bars';
import { countsOf, rowsToShow, type Show } from './compareState';
import { useWords } from './compareWords';
import { SegmentMatrix } from './SegmentMatrix';

interface Props {
  readonly found: CompareRegionsQuery['compareRegions'];
  readonly figures: List<Row>;
  readonly show: Show;
  readonly view: Shape;
  readonly onShow: (show: Show) => void;
  /** The address of the same in the table. */
  readonly toTable: string;
}

const SHOWS: readonly Show[] = ['shared', 'contradicted', 'all'];

export function Comparison({ found, figures, show, view, onShow, toTable }: Props) {
  const t = useWords();
  const counts = countsOf(found.rows);
  const rows = rowsToShow(found.rows, show);
  return (
    <>
      {found.segments.length > 0 && (
        <>
          <Presence presence={found.presence} />
          <SegmentMatrix segments={found.segments} />
        </>
      )}
      <h2>{t('figures')}</h2>
      <div className="controls">
        <Segmented
          aria-label={t('show')}
          size="small"
          value={show}
          onChange={onShow}
          options={SHOWS.map((value) => ({ value, label: t(value, { count: counts[value] }) }))}
        />
      </div>
      {rows.length === 0 && <Empty title={t('none')}>{t('noneWhy')}</Empty>}
      {rows.length > 0 && view === 'picture' && <Bars rows={rows} toTable={toTable} />}
      {rows.length > 0 && view === 'table' && (
        <ListTable list={figures} label={t('figures')} rows={rows} pageSize={120} />
      )}
      <MethodNote of={found} />
    </>
  );
}

function Bars({ rows, toTable }: { readonly rows: readonly Row[]; readonly toTable: string }) {
  const t = useWords();
  const lang = useLang();
  const narrow = useNarrow();
  const regions = rows[0]?.cells.map(({ region }) => region) ?? [];
  return (
    <>
      <Picture
        scene={layoutBars(rows, lang, t('noFigure'), { narrow })}
        label={t('barsLabel', { regions: listed(regions, lang) })}
      />
      <p className="muted">
        {t('inTable')} <Link to={toTable}>{t('toTable')}</Link> · <Link to={routes.sources}>{t('toSources')}</Link>
      </p>
      <Contradictions rows={rows} />
    </>
  );
}

/** A picture cannot say why two figures cannot both be true; this does, once each. */
function Contradictions({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords();
  // One reason may hold of several rows: it is told once.
  const contradicted = rows.filter(({ contradiction }) => contradiction !== null);
  const reasons = [...grouped(contradicted, ({ contradiction }) => contradiction ?? '')];
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{t('contradiction')}</h3>
      <ul className="contradictions">
        {reasons.map(([reason, told]) => (
          <li key={reason}>
            <strong>
              {told.map((row) => [row.metric.name, countedIn(row), row.asOf].filter(Boolean).join(' · ')).join('; ')}
            </strong>
            : {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

type Found = CompareRegionsQuery['compareRegions']['presence'];

/** How much of the chain each region has, and which regions are most like it. */
export function Presence({ presence }: { readonly presence: Found }) {
  const t = useWords();
  const lang = useLang();
  const say = ({ region, similarity }: Found[number]['similar'][number]) =>
    `${region.name} ${percent(similarity, lang)}`;
  return (
    <ul className="plain presence">
      {presence.map(({ region, present, required, similar }) => (
        <li key={region.id}>
          {t('presence', { region: region.name, present, required })}
          {similar.length > 0 && (
            <span className="muted">
              {' · '}
              {t('similar', { regions: listed(similar.map(say), lang) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
