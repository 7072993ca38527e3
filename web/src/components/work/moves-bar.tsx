import './moves-bar.css';
import { Button } from 'antd';

/** Something that the law allows now, as a button. */
export type BarMove = {
  readonly key: string;
  readonly label: string;
  /** What moves the case forward, other ends, refusals, and what is seldom needed. */
  readonly weight: 'main' | 'plain' | 'grave' | 'minor';
  /** Whether what it asks for is open below; absent where it asks for nothing. */
  readonly expanded?: boolean | undefined;
  /** A switch that is on. */
  readonly pressed?: boolean | undefined;
  readonly busy?: boolean;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  readonly onPress: () => void;
};

/** The legal moves in a row, the likeliest first; what is seldom needed stands apart at its end. */
export function MovesBar({ moves }: { moves: readonly BarMove[] }) {
  // One act is the likeliest, and none while what another asks for is open: its own button is then the one to press.
  const likeliest = moves.some(({ expanded }) => expanded === true)
    ? undefined
    : moves.find(({ weight }) => weight === 'main');
  const minor = moves.filter(({ weight }) => weight === 'minor');
  return (
    <div className="moves-bar">
      {moves
        .filter(({ weight }) => weight !== 'minor')
        .map((move) => (
          <Button
            key={move.key}
            type={move === likeliest ? 'primary' : 'default'}
            danger={move.weight === 'grave'}
            aria-expanded={move.expanded}
            aria-keyshortcuts={move.keys}
            loading={move.busy === true}
            onClick={move.onPress}
          >
            {move.label}
          </Button>
        ))}
      {minor.length > 0 && (
        <span className="moves-minor">
          {minor.map((move) => (
            <Button
              key={move.key}
              type="text"
              aria-expanded={move.expanded}
              aria-pressed={move.pressed}
              onClick={move.onPress}
            >
              {move.label}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
