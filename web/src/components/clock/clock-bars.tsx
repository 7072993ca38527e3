import { useId } from 'react';
import type { StripLayout } from './clock-geometry.ts';

const barHeight = 5;
const gap = 3;
const margin = 4;

/**
 * The two thin bars. Positions are attributes in percent (the policy allows no style attributes in
 * the server's markup), so the strip stretches to any width while hatching and heights stay.
 */
export function ClockBars({ layout }: { layout: StripLayout }) {
  const hatch = useId();
  const height = margin * 2 + layout.bars.length * barHeight + (layout.bars.length - 1) * gap;
  return (
    <svg className="clock-bars" width="100%" height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="clock-hatch-ground" width="5" height="5" />
          <rect className="clock-hatch-line" width="2" height="5" />
        </pattern>
      </defs>
      {layout.bars.map((bar, index) => {
        const y = margin + index * (barHeight + gap);
        return (
          <g key={bar.clock} data-tone={bar.tone}>
            <rect
              className="clock-track"
              x={`${bar.from}%`}
              y={y}
              width={`${bar.due - bar.from}%`}
              height={barHeight}
            />
            {bar.parts.map((part) => (
              <rect
                key={`${part.kind}${part.from}`}
                className={`clock-${part.kind}`}
                x={`${part.from}%`}
                y={y}
                width={`${part.width}%`}
                height={barHeight}
                fill={part.kind === 'uncounted' ? `url(#${hatch})` : undefined}
              />
            ))}
            <line
              className="clock-due"
              x1={`${bar.due}%`}
              x2={`${bar.due}%`}
              y1={y - 2}
              y2={y + barHeight + 2}
            />
          </g>
        );
      })}
      {layout.today !== null && (
        <line className="clock-today" x1={`${layout.today}%`} x2={`${layout.today}%`} y1="0" y2={height} />
      )}
    </svg>
  );
}
