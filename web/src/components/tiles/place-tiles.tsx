import './place-tiles.css';
import '../mark.css';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../icons.tsx';
import { heightOf, sparkLines } from './spark.ts';

const dictionary = words({
  met: { zh: '达到目标', en: 'Meets the target' },
  missed: { zh: '未达目标', en: 'Misses the target' },
  few: { zh: '件数太少，不判断', en: 'Too few cases to judge' },
  noTarget: { zh: '没有可比的目标', en: 'No target to compare' },
  none: { zh: '还没有数字', en: 'No figure yet' },
});

/** A place's figure on one tile. */
export type PlaceTile = {
  readonly key: string;
  readonly name: string;
  /** In words with its unit; null where there is none yet. */
  readonly value: string | null;
  readonly holds: boolean | null;
  /** Its target is neither met nor missed: it rests on too few cases. */
  readonly few?: boolean;
  readonly note?: string;
  /** Months in order, drawn where there are two or more. */
  readonly months?: readonly (number | null)[];
};

/**
 * The places of a city as a grid of tiles, always in the same order, so that each has its place in memory: figure,
 * a mark with a word, and the months on a scale that is common to all, with the target across.
 */
export function PlaceTiles({
  tiles,
  top,
  target,
  chosen,
  onChoose,
}: {
  tiles: readonly PlaceTile[];
  /** The value at the top edge of every small picture. */
  top: number;
  target: number | null;
  chosen?: string | null;
  /** Makes the tiles doors. */
  onChoose?: (key: string) => void;
}) {
  return (
    <ul className="place-tiles">
      {tiles.map((tile) => (
        <li key={tile.key}>
          {onChoose === undefined ? (
            <div className="place-tile" data-holds={standingOf(tile)}>
              <Inside tile={tile} top={top} target={target} />
            </div>
          ) : (
            <button
              type="button"
              className="place-tile"
              data-holds={standingOf(tile)}
              aria-pressed={chosen === tile.key}
              onClick={() => onChoose(tile.key)}
            >
              <Inside tile={tile} top={top} target={target} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function standingOf({ value, holds }: PlaceTile): string {
  return value === null ? 'none' : String(holds);
}

function Inside({ tile, top, target }: { tile: PlaceTile; top: number; target: number | null }): ReactNode {
  const w = useWords(dictionary);
  const { name, value, holds, few = false, note, months = [] } = tile;
  const [tone, Icon, said] =
    value === null
      ? (['grey', WaitIcon, w.none] as const)
      : holds === null
        ? (['grey', WaitIcon, few ? w.few : w.noTarget] as const)
        : holds
          ? (['green', DoneIcon, w.met] as const)
          : (['red', OverdueIcon, w.missed] as const);
  return (
    <>
      <span className="place-name">{name}</span>
      <span className="place-value">{value ?? '—'}</span>
      <span className="mark" data-tone={tone}>
        <Icon />
        {said}
      </span>
      {note !== undefined && value !== null && <span className="place-note">{note}</span>}
      {months.length > 1 && (
        <svg className="place-spark" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
          {target !== null && (
            <line
              className="place-target"
              x1="0"
              x2="100"
              y1={heightOf(target, top)}
              y2={heightOf(target, top)}
            />
          )}
          {sparkLines(months, top).map((points) => (
            <polyline key={points} className="place-line" points={points} />
          ))}
        </svg>
      )}
    </>
  );
}
