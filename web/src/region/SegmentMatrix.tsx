import { Link } from 'react-router';
import type { CompareRegionsQuery } from '../generated/graphql';
import { type Column, DataTable } from '../table/DataTable';
import { useLang } from '../words/i18n';
import { percent, shown } from '../words/numbers';
import { useTerms } from '../words/terms';
import { useWords } from './compareWords';
import './compare.css';

type Row = CompareRegionsQuery['compareRegions']['segments'][number];

/** Segment by region: firms known there, their share of all known, the location quotient. The darker, the greater the share. */
export function SegmentMatrix({ segments }: { readonly segments: readonly Row[] }) {
  const t = useWords();
  const { term, terms } = useTerms();
  const regions = segments[0]?.cells.map(({ region }) => region) ?? [];
  const columns: Column<Row>[] = [
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage'), width: 80 },
    {
      title: t('segment'),
      path: 'segment.name',
      width: 220,
      render: ({ segment }) => (
        <>
          <Link to={`/entities/${segment.id}`}>{segment.name}</Link>
          {segment.origin === 'CURATED' && <span className="chip chip-curated">{term('Origin', segment.origin)}</span>}
        </>
      ),
    },
    ...regions.map(
      (region, index): Column<Row> => ({
        title: region.name,
        path: `cells.${index}.known`,
        number: true,
        render: ({ cells }) => {
          const cell = cells[index];
          return cell ? <Known cell={cell} isWhole={isWhole(segments, index)} /> : null;
        },
      }),
    ),
  ];
  return (
    <>
      <h2>{t('segmentsFile')}</h2>
      <p className="muted small">{t('matrixNote')}</p>
      <DataTable label={t('segmentsFile')} columns={columns} rows={segments} rowKey={(row) => row.segment.id} />
    </>
  );
}

/** Where all known firms of the chain are, every quotient is 1 and says nothing (`Chain.gaps` does not test it there). */
function isWhole(segments: readonly Row[], index: number): boolean {
  const shares = segments.flatMap(({ cells }) => cells[index]?.share ?? []);
  return shares.every((share) => share === 1);
}

function Known({ cell, isWhole: isAll }: { readonly cell: Row['cells'][number]; readonly isWhole: boolean }) {
  const t = useWords();
  const lang = useLang();
  const { known, share, locationQuotient } = cell;
  if (known === 0) return <span className="unknown">—</span>;
  return (
    <span className="matrix-cell">
      <span className="matrix-bar" style={{ inlineSize: `${Math.round((share ?? 0) * 100)}%` }} aria-hidden="true" />
      <strong>{shown(known, lang)}</strong>
      <span className="muted small">
        {share === null ? '' : ` · ${percent(share, lang)}`}
        {locationQuotient === null || isAll ? '' : ` · ${t('lq')} ${shown(locationQuotient, lang)}`}
      </span>
    </span>
  );
}
