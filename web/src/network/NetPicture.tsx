import { Alert, Button } from 'antd';
import type { Core } from 'cytoscape';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Waiting } from '../view/states';
import { useLang } from '../words/i18n';
import { shown } from '../words/numbers';
import { COMFORTABLE, REFUSED, WARNED } from './growth';
import { type Drawn, legendOf } from './scene';
import { useNames } from './useNames';
import { useWords } from './words';
import '../picture/picture.css';

/** The canvas library comes with the first picture, not with the page. */
const Canvas = lazy(async () => ({ default: (await import('./Canvas')).Canvas }));

interface Props extends Drawn {
  readonly title: string;
  readonly selected: string;
  readonly pinned?: readonly string[];
  readonly onSelect: (id: string) => void;
  readonly onTable: () => void;
}

const NONE: readonly string[] = [];
const ZOOM = 1.3;

/** The picture with its legend and its buttons; a crowd is warned of, and a throng goes to the table. */
export function NetPicture({ title, pinned = NONE, onTable, ...drawn }: Props) {
  const t = useWords();
  const lang = useLang();
  const names = useNames();
  const handle = useRef<Core | null>(null);
  const [isForced, setForced] = useState(false);
  const { nodes, links } = drawn;
  const legend = useMemo(() => legendOf(nodes, links, names, lang), [nodes, links, names, lang]);
  const counts = { nodes: shown(nodes.length, lang), links: shown(links.length, lang) };
  const toTable = (
    <Button size="small" onClick={onTable}>
      {t('toTable')}
    </Button>
  );
  if (nodes.length >= REFUSED && !isForced) {
    return (
      <div className="empty">
        <p>{t('refused', counts)}</p>
        {toTable}{' '}
        <Button size="small" type="text" onClick={() => setForced(true)}>
          {t('drawAnyway')}
        </Button>
      </div>
    );
  }
  const zoomBy = (factor: number) => {
    const cy = handle.current;
    if (cy) cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <figure className="network-figure" aria-label={t('figure', { title, ...counts })}>
      {nodes.length > COMFORTABLE && (
        <Alert type={nodes.length >= WARNED ? 'warning' : 'info'} title={t('crowded', counts)} action={toTable} />
      )}
      <Suspense fallback={<Waiting />}>
        <Canvas {...drawn} pinned={pinned} handle={handle} />
      </Suspense>
      <div className="network-tools">
        <span className="muted">{t('count', counts)}</span>
        <Button size="small" onClick={() => zoomBy(ZOOM)}>
          {t('zoomIn')}
        </Button>
        <Button size="small" onClick={() => zoomBy(1 / ZOOM)}>
          {t('zoomOut')}
        </Button>
        <Button size="small" onClick={() => handle.current?.fit(undefined, 36)}>
          {t('fit')}
        </Button>
      </div>
      <figcaption className="legend">
        {legend.map(({ label, tone }) => (
          <span key={label}>
            <i className={`swatch swatch-${tone}`} aria-hidden="true" /> {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
