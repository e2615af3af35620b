import { Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Actions, type ActionsProps } from './Actions';
import { useArrival } from './useArrival';
import { useWords } from './words';

export type Shape = 'picture' | 'table';

export interface ViewProps extends ActionsProps, Partial<ControlsProps> {
  /** A line under the title: what kind of thing this is, other names. */
  readonly lead?: ReactNode;
  /** Before the page itself, which then takes the focus. */
  readonly isOpening?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: heading, controls, what can be taken away, content. */
export function View({ lead, shape, onShape, controls, isOpening = false, children, ...actions }: ViewProps) {
  const { title } = actions;
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
        <Actions {...actions} />
      </div>
      <Controls controls={controls} shape={shape} onShape={onShape} />
      {children}
    </main>
  );
}

interface ControlsProps {
  /** Controls of the view: region, filter. */
  readonly controls: ReactNode;
  /** 图/表, where a view has both. */
  readonly shape: Shape | undefined;
  readonly onShape: ((shape: Shape) => void) | undefined;
}

function Controls({ controls, shape, onShape }: ControlsProps) {
  const t = useWords();
  if (!controls && !shape) return null;
  return (
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
  );
}
