import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useRef, useState } from 'react';
import type { Operation } from '../api/document';
import { type FileColumn, type Format, fileNameOf, type Kept } from '../api/download';
import { useKind } from '../app/world';
import { savePng, saveSvg } from '../picture/save';
import type { Scene } from '../picture/scene';
import { useNameOf } from '../search/useNameOf';
import { useLang, useWords } from '../words/i18n';
import { today } from '../words/numbers';
import { GraphQLDialog } from './GraphQLDialog';
import { useDownload } from './useDownload';
import { words } from './words';

/** A list of this view as a file: all its rows, with the count known before the click. */
export interface FileOffer {
  readonly label: string;
  readonly operation: Operation<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rows: string;
  readonly columns: readonly FileColumn[];
  /** Only these rows of the list. */
  readonly keep?: Kept;
  /** Null: only the API knows, and it was not asked to count. */
  readonly count: number | null;
  readonly notes?: readonly (readonly [string, string])[];
}

export interface ActionsProps {
  readonly title: string;
  /** The operation behind this view. */
  readonly operation?: Operation<unknown, never> | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly files?: readonly FileOffer[] | undefined;
  /** The id of what the view is narrowed to: a region. Its name goes into that of each file and into each picture. */
  readonly scope?: string | undefined;
  /** The picture of this view, drawn again for a file. */
  readonly scene?: (() => Scene) | undefined;
}

/** What can be taken away from a view: files, pictures, its GraphQL, its link, paper. */
export function Actions({ title: name, operation, variables = {}, files = [], scope = '', scene }: ActionsProps) {
  const t = useWords(words);
  const lang = useLang();
  const isMadeUp = useKind() === 'DEMO';
  const scopeName = useNameOf(scope);
  // A file leaves the page, and its label with it: the name says what is made up.
  const title = [isMadeUp ? t('scopeDemo') : '', name, scopeName].filter(Boolean).join(' · ');
  const source = t(isMadeUp ? 'demoLine' : 'sourceLine');
  const { message } = App.useApp();
  const [isAsked, setAsked] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);

  const fail = (error: unknown) =>
    void message.error(t('pictureFailed', { message: error instanceof Error ? error.message : String(error) }));
  const notesOf = (offer: FileOffer): (readonly [string, string])[] => [
    [t('title'), `${title} · ${offer.label}`],
    ...(offer.notes ?? []),
    [t('source'), source],
    [t('downloaded'), today()],
    [t('address'), location.href],
  ];
  const file = useDownload();
  const take = (offer: FileOffer, format: Format) => {
    const { operation: asked, variables: given, rows, columns, keep } = offer;
    const name = fileNameOf(title, offer.label, today());
    file.take({ query: asked.toString(), variables: given, rows, columns, keep, name, notes: notesOf(offer), format });
  };
  const frame = { title, source, date: today() };
  const items: MenuProps['items'] = [
    ...files.flatMap((offer, index) =>
      (['xlsx', 'csv'] as const).map((format) => ({
        key: `${index}-${format}`,
        label: `${offer.label} · ${t(format)}${offer.count === null ? '' : ` · ${t('rows', { count: offer.count })}`}`,
        disabled: offer.count === 0,
        onClick: () => take(offer, format),
      })),
    ),
    ...(scene
      ? [
          { key: 'svg', label: t('svg'), onClick: () => saveSvg(scene(), frame) },
          { key: 'png', label: t('png'), onClick: () => void savePng(scene(), frame).catch(fail) },
        ]
      : []),
  ];
  const copy = async () => {
    const address = new URL(location.href);
    address.searchParams.set('lang', lang);
    try {
      await navigator.clipboard.writeText(address.href);
      void message.success(t('copied'));
    } catch {
      // Without the right to the clipboard the address bar has the same link.
      void message.info(address.href, 10);
    }
  };
  return (
    <div className="actions">
      {items.length > 0 && (
        <Dropdown
          menu={{ items }}
          trigger={['click']}
          autoFocus
          // The menu takes the focus along when it goes.
          onOpenChange={(isOpen) => !isOpen && menuButton.current?.focus()}
        >
          <Button ref={menuButton} size="small">
            {t('download')}
          </Button>
        </Dropdown>
      )}
      {operation && (
        <Button size="small" onClick={() => setAsked(true)}>
          {t('graphql')}
        </Button>
      )}
      <Button size="small" onClick={() => void copy()}>
        {t('link')}
      </Button>
      <Button size="small" onClick={() => print()}>
        {t('print')}
      </Button>
      {file.note}
      {operation && (
        <GraphQLDialog
          open={isAsked}
          query={operation.toString()}
          variables={variables}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
