import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Asked, Failure } from '../api/useAsk';
import { useWords } from '../words/i18n';
import { words } from './words';

export function Waiting() {
  const t = useWords(words);
  return (
    <div className="waiting" role="status" aria-label={t('waiting')}>
      <Skeleton active={false} paragraph={{ rows: 6 }} />
    </div>
  );
}

export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const t = useWords(words);
  return (
    <div className="failed" role="alert">
      <strong>{t('failed')}</strong>
      <p>{failure.code === 'UNREACHABLE' ? t('unreachable') : failure.message}</p>
      {failure.requestId && (
        <p className="small">
          {t('requestId')}: <code>{failure.requestId}</code>
        </p>
      )}
      <Button onClick={again}>{t('retry')}</Button>
    </div>
  );
}

/** Nothing known is not nothing there, and there is always a next step. */
export function Empty({ title, children }: { readonly title?: string; readonly children?: ReactNode }) {
  const t = useWords(words);
  return (
    <div className="empty">
      <strong>{title ?? t('nothing')}</strong>
      <p>{children ?? t('nothingWhy')}</p>
    </div>
  );
}

/** One answer of the API in all its states. What was there before stays on the screen while another is awaited. */
export function Answer<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  if (asked.state === 'failed') return <Failed failure={asked.failure} again={asked.again} />;
  if (asked.data === null) return <Waiting />;
  return <div aria-busy={asked.state === 'waiting'}>{children(asked.data)}</div>;
}

interface PartialProps {
  readonly shown: number;
  readonly all: number | null;
  readonly more?: (() => void) | undefined;
}

/** How much of a list is on the screen. */
export function Partial({ shown, all, more }: PartialProps) {
  const t = useWords(words);
  return (
    <p className="partial">
      {all === null ? t('partialSome', { shown }) : t('partial', { shown, all })}
      {more && (
        <Button size="small" onClick={more}>
          {t('more')}
        </Button>
      )}
    </p>
  );
}
