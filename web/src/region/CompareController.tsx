import { useMemo } from 'react';
import { Link } from 'react-router';
import { useKnownNames } from '../api/names';
import { useAsk } from '../api/useAsk';
import { CompareRegionsDocument, type CompareRegionsQuery } from '../generated/graphql';
import { routes } from '../link/routes';
import { useLink } from '../link/useLink';
import { EntityPicker } from '../search/EntityPicker';
import { Answer, Empty } from '../view/states';
import { View } from '../view/View';
import { useLang, useWords } from '../words/i18n';
import { useTerms } from '../words/terms';
import { layoutBars } from './bars';
import { ComparePanel } from './ComparePanel';
import { figureColumns, segmentColumns } from './compareColumns';
import { compareCodec } from './compareState';
import { words } from './compareWords';
import { rowsToShow } from './rows';

const MOST_REGIONS = 10;
const NONE: readonly CompareRegionsQuery['compareRegions']['rows'][number][] = [];

export function CompareController() {
  const t = useWords(words);
  const lang = useLang();
  const { terms } = useTerms();
  const { state, go, to } = useLink(compareCodec);
  const { r, chain, show, view } = state;
  const isAsked = r.length >= 2;
  const variables = useMemo(() => ({ ids: r, chain: chain || null }), [r, chain]);
  const asked = useAsk(CompareRegionsDocument, variables, { pause: !isAsked });
  const found = isAsked ? (asked.data?.compareRegions ?? null) : null;
  const known = useKnownNames(r);
  const names = (found?.rows[0]?.cells ?? found?.presence)?.map(({ region }) => region.name) ?? (isAsked ? known : []);
  const shownRows = rowsToShow(found?.rows ?? NONE, show);
  const title = names.length > 0 ? t('titleOf', { regions: names.join(lang === 'zh' ? '、' : ', ') }) : t('title');
  const files = found
    ? [
        offer(t('allFigures'), 'compareRegions.rows', figureColumns(names, t), found.rows.length),
        ...(found.segments.length > 0
          ? [
              offer(
                t('segmentsFile'),
                'compareRegions.segments',
                segmentColumns(names, t, terms),
                found.segments.length,
              ),
            ]
          : []),
      ]
    : [];
  function offer(label: string, rows: string, columns: ReturnType<typeof figureColumns>, count: number) {
    return { label, operation: CompareRegionsDocument, variables, rows, columns, count };
  }
  return (
    <View
      title={title}
      lead={t('lead')}
      operation={CompareRegionsDocument}
      variables={variables}
      files={files}
      scene={shownRows.length > 0 ? () => layoutBars(shownRows, lang, t('noFigure')) : undefined}
      shape={view}
      onShape={(next) => go({ view: next })}
      controls={
        <>
          <EntityPicker
            label={t('regions')}
            kinds={['REGION']}
            value={r}
            max={MOST_REGIONS}
            width={280}
            onChange={(ids) => go({ r: ids })}
          />
          <EntityPicker
            label={t('chain')}
            kinds={['CHAIN']}
            value={chain ? [chain] : []}
            placeholder={t('noChain')}
            onChange={([id = '']) => go({ chain: id })}
          />
        </>
      }
    >
      {isAsked ? (
        <Answer asked={asked}>
          {({ compareRegions }) => (
            <ComparePanel
              found={compareRegions}
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
