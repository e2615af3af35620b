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

/** What each code of the API means to whoever reads the page; the API's own sentence stands beside it. */
const MEANING = {
  NOT_FOUND: 'notFound',
  BAD_USER_INPUT: 'badInput',
  AMBIGUOUS: 'badInput',
  QUERY_TOO_COMPLEX: 'tooMuch',
  TIMEOUT: 'tooSlow',
  UNAVAILABLE: 'away',
  UNREACHABLE: 'unreachable',
  HTTP: 'answered',
} as const;

export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const t = useWords(words);
  const { code, message, status, requestId, isRetryable } = failure;
  const meaning = Object.hasOwn(MEANING, code) ? MEANING[code as keyof typeof MEANING] : 'ours';
  return (
    <div className="failed" role="alert">
      <strong>{t('failed')}</strong>
      <p>{t(meaning, { status })}</p>
      {code !== 'UNREACHABLE' && code !== 'HTTP' && (
        <p className="small" lang="en">
          {message}
        </p>
      )}
      {requestId && (
        <p className="small">
          {t('requestId')}: <code>{requestId}</code>
        </p>
      )}
      {isRetryable && <Button onClick={again}>{t('retry')}</Button>}
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

/** One answer of the API in all its states. What was there stays on the screen while the same is asked again. */
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
