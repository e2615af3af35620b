import { Link } from 'react-router';
import { useKnownNames } from '../api/names';
import { type OperationResult, useOperation } from '../api/useOperation';
import { CompareRegionsDocument, type CompareRegionsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { EntitiesPicker, EntityPicker } from '../search/EntityPicker';
import { list } from '../table/list';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang } from '../words/i18n';
import { listed } from '../words/numbers';
import { layoutBars } from './bars';
import { Comparison } from './Comparison';
import { keyOfFigures, useFigureColumns, useSegmentColumns } from './compareColumns';
import { compareCodec, rowsToShow } from './compareState';
import { useWords } from './compareWords';

const MOST_REGIONS = 10;

export function ComparePage() {
  const t = useWords();
  const lang = useLang();
  const { state, go, to } = useLink(compareCodec);
  const { regions, chain, show, view } = state;
  const isAsked = regions.length >= 2;
  const asked = useOperation(CompareRegionsDocument, { ids: regions, chain: chain || null }, { pause: !isAsked });
  const found = isAsked ? asked.data?.compareRegions : null;
  const known = useKnownNames(regions);
  const names = (found?.rows[0]?.cells ?? found?.presence)?.map(({ region }) => region.name) ?? (isAsked ? known : []);
  const { figures, segments } = useLists(asked, names);
  const shownRows = rowsToShow(found?.rows ?? [], show);
  const title = names.length > 0 ? t('titleOf', { regions: listed(names, lang) }) : t('title');
  return (
    <View
      title={title}
      lead={t('lead')}
      asked={asked}
      files={[figures, segments]}
      scene={shownRows.length > 0 ? () => layoutBars(shownRows, lang, t('noFigure')) : undefined}
      shape={view}
      onShape={(next) => go({ view: next })}
      controls={<Controls />}
    >
      {isAsked ? (
        <Answer asked={asked}>
          {found && (
            <Comparison
              found={found}
              figures={figures}
              show={show}
              view={view}
              onShow={(next) => go({ show: next })}
              toTable={to({ view: 'table' })}
            />
          )}
        </Answer>
      ) : (
        <Empty title={t('choose')}>
          {t('chooseWhy')} <Link to={`${routes.compare}?r=region:110000,region:440300`}>{t('example')}</Link>
        </Empty>
      )}
    </View>
  );
}

function useLists(asked: OperationResult<CompareRegionsQuery>, names: readonly string[]) {
  const t = useWords();
  return {
    figures: list(asked, ({ compareRegions }) => compareRegions.rows, {
      label: t('allFigures'),
      columns: useFigureColumns(names),
      keyOf: keyOfFigures,
    }),
    segments: list(asked, ({ compareRegions }) => compareRegions.segments, {
      label: t('segmentsFile'),
      columns: useSegmentColumns(names),
    }),
  };
}

function Controls() {
  const t = useWords();
  const { state, go } = useLink(compareCodec);
  return (
    <>
      <EntitiesPicker
        label={t('regions')}
        kinds={['REGION']}
        value={state.regions}
        max={MOST_REGIONS}
        width={280}
        onChange={(regions) => go({ regions })}
      />
      <EntityPicker
        label={t('chain')}
        kinds={['CHAIN']}
        value={state.chain}
        placeholder={t('noChain')}
        onChange={(chain) => go({ chain })}
      />
    </>
  );
}
