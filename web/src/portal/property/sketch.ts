export type Corner = { readonly x: number; readonly y: number };

/** 宗地图: a parcel's boundary in a drawing of its own, north up. */
export type Sketch = {
  /** The drawing's width and height, in its own units; the longer side is 100. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly Corner[];
  /** The sides' lengths in metres, from each point to the next, and where they are written: outside, beside the middle. */
  readonly sides: readonly (Corner & { readonly length: number })[];
};

const longer = 100;
/** How far outside a length is written. */
const beside = 5;

/** Null where there is no area to draw: fewer than three points, or all on one line. */
export function sketchOf(corners: readonly Corner[]): Sketch | null {
  if (corners.length < 3) return null;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [across, up] = [Math.max(...xs) - left, top - Math.min(...ys)];
  if (across <= 0 || up <= 0) return null;
  const unit = longer / Math.max(across, up);
  const points = corners.map(({ x, y }) => ({ x: (x - left) * unit, y: (top - y) * unit }));
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  return {
    width: across * unit,
    height: up * unit,
    points,
    sides: points.map((point, at) => {
      const next = points[(at + 1) % points.length] ?? point;
      const half = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
      const away = Math.hypot(half.x - middle.x, half.y - middle.y) || 1;
      return {
        x: half.x + ((half.x - middle.x) / away) * beside,
        y: half.y + ((half.y - middle.y) / away) * beside,
        length: Math.hypot(next.x - point.x, next.y - point.y) / unit,
      };
    }),
  };
}
