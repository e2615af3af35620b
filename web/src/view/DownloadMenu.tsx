import { App, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { fileNameOf } from '../api/download';
import { savePng, saveSvg } from '../picture/save';
import type { Scene } from '../picture/scene';
import type { FileOffer } from '../table/list';
import { today } from '../words/numbers';
import { MenuButton } from './MenuButton';
import { useDownload } from './useDownload';
import { useWords } from './words';

interface Props {
  /** What each file and picture is called. */
  readonly title: string;
  readonly source: string;
  readonly files: readonly FileOffer[];
  readonly scene: (() => Scene) | undefined;
  /** The buttons beside it; how a file stands is said after them. */
  readonly children: ReactNode;
}

type Item = NonNullable<MenuProps['items']>[number];

/** The lists of a view as files, and its picture. A list that is known to be empty is not offered. */
export function DownloadMenu({ title, source, files, scene, children }: Props) {
  const t = useWords();
  const file = useFileItems(title, source);
  const pictures = usePictureItems(title, source);
  const offered = files.filter(({ count }) => count !== 0);
  const items = [...offered.flatMap(file.itemsOf), ...(scene ? pictures(scene) : [])];
  return (
    <>
      {items.length > 0 && <MenuButton items={items}>{t('download')}</MenuButton>}
      {children}
      {file.note}
    </>
  );
}

function useFileItems(title: string, source: string) {
  const t = useWords();
  const { take, note } = useDownload();
  const itemsOf = (offer: FileOffer, index: number): Item[] => {
    const { label, operation, variables, path: rows, columns, keep, count } = offer;
    const name = fileNameOf(title, label, today());
    const notes = notesOf(offer);
    return (['xlsx', 'csv'] as const).map((format) => ({
      key: `${index}-${format}`,
      label: [label, t(format), count === null ? '' : t('rows', { count })].filter(Boolean).join(' · '),
      onClick: () => take({ query: operation.toString(), variables, rows, columns, keep, name, notes, format }),
    }));
  };
  const notesOf = ({ label, notes = [] }: FileOffer): readonly (readonly [string, string])[] => [
    [t('title'), `${title} · ${label}`],
    ...notes,
    [t('source'), source],
    [t('downloaded'), today()],
    [t('address'), location.href],
  ];
  return { itemsOf, note };
}

function usePictureItems(title: string, source: string): (scene: () => Scene) => Item[] {
  const t = useWords();
  const { message } = App.useApp();
  const frame = { title, source, date: today() };
  const fail = (error: unknown) =>
    void message.error(t('pictureFailed', { message: error instanceof Error ? error.message : String(error) }));
  return (scene) => [
    { key: 'svg', label: t('svg'), onClick: () => saveSvg(scene(), frame) },
    { key: 'png', label: t('png'), onClick: () => void savePng(scene(), frame).catch(fail) },
  ];
}
