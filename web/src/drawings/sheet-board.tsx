import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import type { FileLine } from '../files/file-list.tsx';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';
import { type Mark, type NewMark, type Place, zoneOf } from './marks.ts';
import { type PageSize, pdfPages } from './pdf-pages.ts';

const zoomSteps = [100, 150, 200, 300] as const;

/**
 * One sheet with its marks at their places. A picture is drawn here; a page of a PDF by the browser's own viewer, in a
 * frame of the page's own proportions, so that marks lie where they were put. Where there is no such viewer, as on many
 * phones, the frame alone is drawn, with its zones.
 */
export function SheetBoard({
  file,
  title,
  page,
  onPage,
  marks,
  at,
  onMark,
  pending,
  placing,
  onPlace,
}: {
  file: FileLine;
  title: string;
  page: number;
  onPage: (page: number) => void;
  marks: readonly Mark[];
  /** The number of the mark that is looked at. */
  at: number | null;
  onMark: (number: number) => void;
  /** Marked here and not sent yet. */
  pending: readonly NewMark[];
  /** Where the mark that is being written lies; null while none is. */
  placing: Pick<Place, 'x' | 'y'> | null;
  onPlace: (place: Pick<Place, 'x' | 'y'>) => void;
}) {
  const w = useWords(drawingWords);
  const [zoom, setZoom] = useState(0);
  const [picture, setPicture] = useState<PageSize | null>(null);
  const src = `/api/files/${encodeURIComponent(file.id)}/content`;
  const isDocument = file.shown === 'document';
  const pages = useQuery({
    queryKey: ['drawing-pages', file.id],
    queryFn: async ({ signal }) => {
      const reply = await fetch(src, { signal });
      if (!reply.ok) throw new Error(String(reply.status));
      return await pdfPages(new Uint8Array(await reply.arrayBuffer()));
    },
    enabled: isDocument,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  const count = pages.data?.length ?? 1;
  const shown = Math.min(page, count);
  const size = (isDocument ? pages.data?.[shown - 1] : picture) ?? { width: 1191, height: 842 };
  // The browser's viewer is dark until it has the page.
  const [opened, setOpened] = useState('');
  const frame = `${file.id} ${shown} ${zoom}`;
  const inPage = typeof navigator !== 'undefined' && navigator.pdfViewerEnabled;
  const step = (by: 1 | -1) => setZoom(Math.min(Math.max(zoom + by, 0), zoomSteps.length - 1));
  return (
    <section className="drawing-board" aria-label={w.sheet(title)}>
      <div className="drawing-tools">
        {count > 1 && (
          <>
            <Button disabled={shown <= 1} onClick={() => onPage(shown - 1)}>
              {w.previousPage}
            </Button>
            <span role="status">{w.page(shown, count)}</span>
            <Button disabled={shown >= count} onClick={() => onPage(shown + 1)}>
              {w.nextPage}
            </Button>
          </>
        )}
        <button
          type="button"
          className="drawing-tool"
          aria-label={w.smaller}
          title={w.smaller}
          aria-disabled={zoom === 0 || undefined}
          onClick={() => step(-1)}
        >
          −
        </button>
        <span className="small quiet" role="status">
          {zoomSteps[zoom]}%
        </span>
        <button
          type="button"
          className="drawing-tool"
          aria-label={w.larger}
          title={w.larger}
          aria-disabled={zoom === zoomSteps.length - 1 || undefined}
          onClick={() => step(1)}
        >
          +
        </button>
        <a href={`${src}?save=true`} download={file.name}>
          {w.save}
        </a>
      </div>
      {isDocument && !inPage && <p className="small quiet">{w.notShown}</p>}
      {pages.isError && (
        <p className="drawing-broken" role="alert">
          {w.broken} <Button onClick={() => void pages.refetch()}>{w.again}</Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="drawing-frame" tabIndex={0} aria-label={w.sheet(title)}>
        <div
          className="drawing-sheet"
          style={{ width: `${zoomSteps[zoom]}%`, aspectRatio: `${size.width} / ${size.height}` }}
        >
          {isDocument ? (
            inPage && pages.data !== undefined ? (
              <iframe
                key={frame}
                onLoad={() => setOpened(frame)}
                src={`${src}#page=${shown}&view=Fit&toolbar=0&navpanes=0&scrollbar=0`}
                title={title}
                tabIndex={-1}
              />
            ) : (
              (!inPage || !pages.isPending) && <ZoneGrid />
            )
          ) : (
            <img
              src={src}
              alt={title}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setPicture({ width: naturalWidth, height: naturalHeight })
              }
            />
          )}
          {isDocument && inPage && !pages.isError && opened !== frame && (
            <p className="drawing-opening" role="status">
              {w.opening}
            </p>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the zone's list beside it does the same by keyboard */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
          <div
            className={placing === null ? 'drawing-overlay' : 'drawing-overlay drawing-placing'}
            data-testid="drawing-overlay"
            onClick={({ currentTarget, clientX, clientY, target }) => {
              if (placing === null || target !== currentTarget) return;
              const box = currentTarget.getBoundingClientRect();
              onPlace({
                x: thousandth((clientX - box.left) / box.width),
                y: thousandth((clientY - box.top) / box.height),
              });
            }}
          >
            {marks.map((mark) => (
              <button
                key={mark.number}
                type="button"
                className="drawing-pin"
                data-weight={mark.settled ? 'settled' : mark.weight}
                aria-pressed={at === mark.number}
                aria-label={w.pin(mark.number, zoneOf(mark), mark.text)}
                style={{ left: `${mark.x / 10}%`, top: `${mark.y / 10}%` }}
                onClick={() => onMark(mark.number)}
              >
                {mark.number}
              </button>
            ))}
            {pending.map((mark) => (
              <span
                key={`${mark.x} ${mark.y} ${mark.text}`}
                className="drawing-pin drawing-pin-new"
                role="img"
                aria-label={w.pendingPin(zoneOf(mark), mark.text)}
                style={{ left: `${mark.x / 10}%`, top: `${mark.y / 10}%` }}
              >
                ✎
              </span>
            ))}
            {placing !== null && (
              <span
                className="drawing-pin drawing-pin-new"
                role="img"
                aria-label={w.newPin(zoneOf(placing))}
                style={{ left: `${placing.x / 10}%`, top: `${placing.y / 10}%` }}
              >
                +
              </span>
            )}
          </div>
        </div>
      </section>
    </section>
  );
}

function thousandth(share: number): number {
  return Math.min(Math.max(Math.round(share * 1000), 0), 1000);
}

/** Between the eight columns and six rows of zones. */
const gridLines = [
  ...[1, 2, 3, 4, 5, 6, 7].map((column) => `M${column} 0V6`),
  ...[1, 2, 3, 4, 5].map((row) => `M0 ${row}H8`),
].join('');

/** The frame of a sheet that cannot be shown: its zones, so that a mark’s place can be found on paper. */
function ZoneGrid() {
  return (
    <svg className="drawing-grid" viewBox="0 0 8 6" preserveAspectRatio="none" aria-hidden="true">
      <path d={gridLines} />
    </svg>
  );
}
