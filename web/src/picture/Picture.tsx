import type { Mark, Scene } from './scene';
import './picture.css';

interface Props {
  readonly scene: Scene;
  /** What the picture says, for whoever does not see it; the table beside it says the rest. */
  readonly label: string;
}

/** A scene on the screen, in the colours of the shade. Wider than the page, it scrolls in its own frame. */
export function Picture({ scene, label }: Props) {
  const { width, height, marks, legend } = scene;
  return (
    <figure className="picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="picture-scroll" tabIndex={0} aria-label={label}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto-start-reverse"
            >
              <path d="M0 0L8 4L0 8z" className="tone-muted" />
            </marker>
          </defs>
          {marks.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene is drawn whole; its marks have no life of their own.
            <Drawn key={index} mark={mark} />
          ))}
        </svg>
      </section>
      {legend.length > 0 && (
        <figcaption className="legend">
          {legend.map(({ label: name, tone }) => (
            <span key={name}>
              <i className={`swatch swatch-${tone}`} aria-hidden="true" /> {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'box') {
    const { x, y, width, height, fill, stroke } = mark;
    return <rect x={x} y={y} width={width} height={height} rx={2} className={classOf(fill, stroke)} />;
  }
  if (mark.kind === 'dot') {
    return <circle cx={mark.x} cy={mark.y} r={mark.radius} className={classOf(mark.fill, mark.stroke)} />;
  }
  if (mark.kind === 'way') {
    return (
      <path
        d={mark.d}
        fill="none"
        className={`edge-${mark.stroke}`}
        strokeWidth={mark.width ?? 1}
        strokeDasharray={mark.dashed ? '4 3' : undefined}
        markerEnd={mark.arrow ? 'url(#arrow)' : undefined}
      />
    );
  }
  const { x, y, text, fill, size = 13, bold = false, anchor = 'start' } = mark;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={bold ? 600 : undefined}
      className={`tone-${fill}`}
    >
      {text}
    </text>
  );
}

function classOf(fill: string, stroke: string | undefined): string {
  return stroke ? `tone-${fill} edge-${stroke}` : `tone-${fill}`;
}
