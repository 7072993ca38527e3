import { encode } from 'uqr';

/** A QR code as a picture that stays sharp at any size; on a screen nothing of it gets lost. */
export function CodeImage({ content, label }: { content: string; label: string }) {
  const { size, data } = encode(content, { ecc: 'L', border: 4 });
  const squares = data.flatMap((cells, y) =>
    cells.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className="certificate-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
