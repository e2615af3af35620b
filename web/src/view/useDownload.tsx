import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { download, type FileRequest, type Format } from '../api/download';
import { type Failure, failureFrom } from '../api/failure';
import type { Trying } from '../api/retry';
import { useBase } from '../app/world';
import { Failed, StillTrying } from './failures';
import { useWords } from './words';

type Wanted = FileRequest & { readonly format: Format };
interface Standing {
  readonly wanted: Wanted;
  readonly left: AbortController;
  readonly trying: Trying | null;
  readonly failure: Failure | null;
}

/** Takes a file, as stubbornly as a page asks; the note says how it stands. One file at a time; leaving ends it. */
export function useDownload(): { readonly take: (wanted: Wanted) => void; readonly note: ReactNode } {
  const t = useWords();
  const base = useBase();
  const [standing, setStanding] = useState<Standing | null>(null);
  const left = standing?.left;
  useEffect(() => () => left?.abort(), [left]);
  const take = (wanted: Wanted) => {
    const leaving = new AbortController();
    const stand = (change: Partial<Standing>) => {
      if (!leaving.signal.aborted) setStanding({ wanted, left: leaving, trying: null, failure: null, ...change });
    };
    stand({});
    download(base, wanted, { signal: leaving.signal, onTrying: (trying) => stand({ trying }) }).then(
      () => setStanding((current) => (current?.left === leaving ? null : current)),
      (error: unknown) => stand({ failure: failureFrom(error) }),
    );
  };
  return { take, note: standing && noteOf(standing) };

  function noteOf({ wanted, trying, failure }: Standing): ReactNode {
    return (
      <section className="actions-note" aria-label={t('download')}>
        <p role="status">{failure ? '' : t('preparing', { name: wanted.name })}</p>
        {failure && (
          <>
            <p>{t('noFile', { name: wanted.name })}</p>
            <Failed failure={failure} again={() => take(wanted)} />
            <Button size="small" onClick={() => setStanding(null)}>
              {t('dismiss')}
            </Button>
          </>
        )}
        {trying && <StillTrying trying={trying} />}
      </section>
    );
  }
}
