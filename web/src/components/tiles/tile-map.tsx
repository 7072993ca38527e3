import './tile-map.css';
import '../mark.css';
import type { ReactNode } from 'react';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  sketch: { zh: '方位示意，不是测绘地图', en: 'Sketch of locations, not a survey map' },
});

type Place = {
  readonly key: string;
  /** Rows from the north, columns from the west, both from 1; null where it lies in no one place. */
  readonly tile: { readonly row: number; readonly column: number } | null;
  readonly inside: ReactNode;
};

/**
 * The places of a city where they lie, as tiles; on a narrow screen one after another. Where each stands is said by its
 * data, since a page that comes whole from the server may carry no styles of its own.
 */
export function TileMap({ places }: { places: readonly Place[] }) {
  const w = useWords(dictionary);
  const placed = places.filter(({ tile }) => tile !== null);
  const others = places.filter(({ tile }) => tile === null);
  return (
    <>
      {others.length > 0 && (
        <ul className="map-others">
          {others.map(({ key, inside }) => (
            <li key={key}>{inside}</li>
          ))}
        </ul>
      )}
      {placed.length > 0 && (
        <>
          <ul className="map-tiles">
            {placed.map(({ key, tile, inside }) => (
              <li key={key} data-row={tile?.row} data-column={tile?.column}>
                {inside}
              </li>
            ))}
          </ul>
          <p className="quiet small">{w.sketch}</p>
        </>
      )}
    </>
  );
}
