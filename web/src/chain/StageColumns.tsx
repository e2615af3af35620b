import { memo } from 'react';
import { FewKnown } from '../gap/Reasons';
import type { TileFragment } from '../generated/graphql';
import { OwnMark } from '../own/OwnMark';
import { describedBy } from '../own/own';
import { toneOf, Verdict } from '../view/Verdict';
import { useLang } from '../words/i18n';
import { useTerms } from '../words/terms';
import { type Reach, stageAt } from './order';
import { useNumbers, useStageName } from './useMapScene';
import { useWords } from './words';

interface Props {
  readonly columns: readonly (readonly TileFragment[])[];
  readonly lit: string;
  readonly reach: Reach;
  readonly onPoint: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Plain columns of buttons: found by the browser's search, printed and walked by the keyboard as any text. */
export function StageColumns({ columns, lit, reach, onPoint, onOpen }: Props) {
  const stageName = useStageName();
  return (
    <div className="stages">
      {columns.map((tiles, index) => {
        const stage = stageAt(index);
        const id = `stage-${stage ?? 'none'}`;
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>
              {stageName(stage)} <span className="muted small">{tiles.length}</span>
            </h2>
            <ul>
              {tiles.map((tile) => (
                <Tile
                  key={tile.segment.id}
                  tile={tile}
                  state={stateOf(tile.segment.id, lit, reach)}
                  onPoint={onPoint}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type TileState = 'plain' | 'chosen' | 'upstream' | 'downstream';

function stateOf(id: string, lit: string, { upstream, downstream }: Reach): TileState {
  if (id === lit) return 'chosen';
  if (upstream.has(id)) return 'upstream';
  return downstream.has(id) ? 'downstream' : 'plain';
}

interface TileProps extends Pick<Props, 'onPoint' | 'onOpen'> {
  readonly tile: TileFragment;
  readonly state: TileState;
}

/** Hundreds of tiles: only those that are lit or put out are drawn again. */
const Tile = memo(function Tile({ tile, state, onPoint, onOpen }: TileProps) {
  const t = useWords();
  const { term } = useTerms();
  const lang = useLang();
  const numbers = useNumbers();
  const { segment, leaders, verdict } = tile;
  const isCurated = segment.origin === 'CURATED';
  const own = describedBy(segment);
  return (
    <li data-segment={segment.id} data-level={segment.level}>
      <button
        type="button"
        className={`tile tile-${toneOf(verdict)} is-${state}${isCurated ? ' is-curated' : ''}${own.length > 0 ? ' is-own' : ''}`}
        onClick={() => onOpen(segment.id)}
        onMouseEnter={() => onPoint(segment.id)}
        onMouseLeave={() => onPoint('')}
        onFocus={() => onPoint(segment.id)}
        onBlur={() => onPoint('')}
      >
        <span className="tile-name">
          {segment.name}
          {state === 'upstream' && <span className="tile-mark">→ {t('feedsIt')}</span>}
          {state === 'downstream' && <span className="tile-mark">← {t('takesFrom')}</span>}
        </span>
        <span className="tile-facts">
          {verdict && <Verdict verdict={verdict} />}
          <span>{numbers(tile)}</span>
          <FewKnown verdict={verdict} count={tile.total} />
          {isCurated && <span>{term('Origin', 'CURATED')}</span>}
          <OwnMark of={own} />
          {segment.required === false && <span>{t('optional')}</span>}
          {leaders.length > 0 && (
            <span>{t('leaderMark', { names: leaders.map(({ name }) => name).join(lang === 'zh' ? '、' : ', ') })}</span>
          )}
        </span>
      </button>
    </li>
  );
});
