import { App, Button } from 'antd';
import { useState } from 'react';
import type { OperationCall } from '../api/useOperation';
import { useKind } from '../app/world';
import type { Scene } from '../picture/scene';
import { useNameOf } from '../search/useNameOf';
import type { FileOffer } from '../table/list';
import { useLang } from '../words/i18n';
import { DownloadMenu } from './DownloadMenu';
import { GraphQLDialog } from './GraphQLDialog';
import { useWords } from './words';

export interface ActionsProps {
  readonly title: string;
  /** The operation behind this view. */
  readonly asked?: OperationCall | undefined;
  readonly files?: readonly FileOffer[] | undefined;
  /** The id of what the view is narrowed to: a region. Its name goes into that of each file and into each picture. */
  readonly scope?: string | undefined;
  /** The picture of this view, drawn again for a file. */
  readonly scene?: (() => Scene) | undefined;
}

/** What can be taken away from a view: files, pictures, its GraphQL, its link, paper. */
export function Actions({ title: name, asked, files = [], scope = '', scene }: ActionsProps) {
  const t = useWords();
  const isMadeUp = useKind() === 'DEMO';
  const scopeName = useNameOf(scope);
  const copy = useCopyLink();
  const [isOpen, setOpen] = useState(false);
  // A file leaves the page, and its label with it: the name says what is made up.
  const title = [isMadeUp ? t('scopeDemo') : '', name, scopeName].filter(Boolean).join(' · ');
  return (
    <div className="actions">
      <DownloadMenu title={title} source={t(isMadeUp ? 'demoLine' : 'sourceLine')} files={files} scene={scene}>
        {asked && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('graphql')}
          </Button>
        )}
        <Button size="small" onClick={() => void copy()}>
          {t('link')}
        </Button>
        <Button size="small" onClick={() => print()}>
          {t('print')}
        </Button>
      </DownloadMenu>
      {asked && <GraphQLDialog open={isOpen} asked={asked} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** Copies the address of the view, with the language in which it is read. */
function useCopyLink(): () => Promise<void> {
  const t = useWords();
  const lang = useLang();
  const { message } = App.useApp();
  return async () => {
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
}
