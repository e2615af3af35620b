import type { FileColumn } from '../api/download';
import { useTerms } from '../words/terms';
import { useWords } from './compareWords';

/** The columns of a file: the figure, its hedge and bounds, and the quotes, for each region. */
export function useFigureColumns(regions: readonly string[]): FileColumn[] {
  const t = useWords();
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

export function useSegmentColumns(regions: readonly string[]): FileColumn[] {
  const t = useWords();
  const { terms } = useTerms();
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
