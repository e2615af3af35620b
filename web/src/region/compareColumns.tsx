import type { FileColumn } from '../api/download';
import type { Say } from '../words/i18n';
import type { Terms } from '../words/terms';
import type { words } from './compareWords';

type T = Say<NonNullable<(typeof words)['keys']>>;

/** The columns of a file: the figure, its hedge and bounds, and the quotes, for each region. */
export function figureColumns(regions: readonly string[], t: T): FileColumn[] {
  return [
    { title: t('metric'), path: 'metric.name' },
    { title: t('unit'), path: 'metric.unit' },
    { title: t('scope'), path: 'scope' },
    { title: t('asOf'), path: 'asOf' },
    ...regions.flatMap((region, index): FileColumn[] => [
      { title: region, path: `cells.${index}.observations.value`, number: true },
      { title: `${region} ≥`, path: `cells.${index}.observations.min`, number: true },
      { title: `${region} ≤`, path: `cells.${index}.observations.max`, number: true },
      { title: `${region} ${t('hedge')}`, path: `cells.${index}.observations.qualifier` },
      { title: `${region} ${t('quote')}`, path: `cells.${index}.observations.citations.quote` },
      { title: `${region} ${t('source')}`, path: `cells.${index}.observations.citations.source.title` },
    ]),
    { title: t('delta'), path: 'delta', number: true },
    { title: t('contradiction'), path: 'contradiction' },
  ];
}

export function segmentColumns(regions: readonly string[], t: T, terms: Terms['terms']): FileColumn[] {
  return [
    { title: t('segment'), path: 'segment.name' },
    { title: t('stage'), path: 'segment.stage', labels: terms('ChainStage') },
    ...regions.flatMap((region, index): FileColumn[] => [
      { title: `${region} ${t('known')}`, path: `cells.${index}.known`, number: true },
      { title: `${region} ${t('share')}`, path: `cells.${index}.share`, number: true },
      { title: `${region} ${t('lq')}`, path: `cells.${index}.locationQuotient`, number: true },
    ]),
  ];
}
