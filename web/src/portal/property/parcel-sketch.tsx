import type { RegisterEntry } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { propertyWords } from './property-words.ts';
import { type Corner, sketchOf } from './sketch.ts';

/** Room for the lengths, which stand outside. */
const margin = 16;

/** The shape of a parcel, north up, with the lengths of its sides. It shows where nothing lies, and measures nothing. */
export function ParcelSketch({ entry }: { entry: RegisterEntry | undefined }) {
  const w = useWords(propertyWords);
  const lang = useLanguage();
  const corners = Array.isArray(entry?.content.corners) ? (entry.content.corners as readonly Corner[]) : [];
  const sketch = sketchOf(corners);
  if (sketch === null) return <p className="quiet">{w.noSketch}</p>;
  const { width, height, points, sides } = sketch;
  const area = w.squareMetres(numberWords(Number(entry?.content.area ?? 0), lang));
  return (
    <svg
      className="property-sketch"
      role="img"
      aria-label={w.sketched(area)}
      viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}
    >
      <polygon points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {sides.map(({ x, y, length }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor="middle" dy="1.5">
          {w.metres(numberWords(Math.round(length * 10) / 10, lang))}
        </text>
      ))}
      <text x={width + margin / 2} y={-margin / 2} textAnchor="middle">
        {w.north} ↑
      </text>
    </svg>
  );
}
