import { Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/i18n';
import { Actions, type ActionsProps } from './Actions';
import { useArrival } from './useArrival';
import { words } from './words';

export type Shape = 'picture' | 'table';

interface Props extends Partial<Omit<ActionsProps, 'title'>> {
  readonly title: string;
  /** A line under the title: what kind of thing this is, other names. */
  readonly lead?: ReactNode;
  /** 图/表, where a view has both. */
  readonly shape?: Shape;
  readonly onShape?: (shape: Shape) => void;
  /** Before the page itself, which then takes the focus. */
  readonly isOpening?: boolean;
  /** Controls of the view: region, filter. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: heading, controls, what can be taken away, content. */
export function View({ title, lead, shape, onShape, controls, isOpening = false, children, ...actions }: Props) {
  const t = useWords(words);
  useEffect(() => {
    document.title = `${title} · 链图 Liantu`;
  }, [title]);
  const main = useArrival(isOpening);
  return (
    <main ref={main} id="main" className="page" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        <Actions title={title} {...actions} />
      </div>
      {(controls || shape) && (
        <div className="controls">
          {controls}
          {shape && onShape && (
            <Segmented
              aria-label={t('shape')}
              size="small"
              value={shape}
              onChange={onShape}
              options={[
                { value: 'picture' as const, label: t('picture') },
                { value: 'table' as const, label: t('table') },
              ]}
            />
          )}
        </div>
      )}
      {children}
    </main>
  );
}
