import { Button } from 'antd';
import { useState } from 'react';
import type { OperationCall } from '../api/useOperation';
import { useData, useKind } from '../app/world';
import { useWords as useOwnWords } from '../own/words';
import type { Scene } from '../picture/scene';
import { useNameOf } from '../search/useNameOf';
import type { FileOffer } from '../table/list';
import { CopyLink } from './CopyLink';
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
  const own = useOwnWords();
  const data = useData();
  const scopeName = useNameOf(scope);
  const [isOpen, setOpen] = useState(false);
  // A file leaves the page, and its label with it: the name says what is made up, and what may be one's own.
  const title = [isMadeUp ? t('scopeDemo') : data && own(data), name, scopeName].filter(Boolean).join(' · ');
  return (
    <div className="actions">
      <DownloadMenu title={title} source={t(isMadeUp ? 'demoLine' : 'sourceLine')} files={files} scene={scene}>
        {asked && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('graphql')}
          </Button>
        )}
        <CopyLink />
        <Button size="small" onClick={() => print()}>
          {t('print')}
        </Button>
      </DownloadMenu>
      {asked && <GraphQLDialog open={isOpen} asked={asked} onClose={() => setOpen(false)} />}
    </div>
  );
}
