export type Corner = { readonly x: number; readonly y: number };

/** 宗地图: a parcel's boundary in a drawing of its own, north up. */
export type Sketch = {
  /** The drawing's width and height, in its own units; the longer side is 100. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly Corner[];
  /** The sides' lengths in metres, from each point to the next. */
  readonly sides: readonly number[];
  /** How many metres a tenth of the longer side is. */
  readonly scale: number;
};

const longer = 100;

/** Null where there is no area to draw: fewer than three points, or all on one line. */
export function sketchOf(corners: readonly Corner[]): Sketch | null {
  if (corners.length < 3) return null;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [across, up] = [Math.max(...xs) - left, top - Math.min(...ys)];
  if (across <= 0 || up <= 0) return null;
  const unit = longer / Math.max(across, up);
  return {
    width: across * unit,
    height: up * unit,
    points: corners.map(({ x, y }) => ({ x: (x - left) * unit, y: (top - y) * unit })),
    sides: corners.map(({ x, y }, at) => {
      const next = corners[(at + 1) % corners.length] ?? { x, y };
      return Math.hypot(next.x - x, next.y - y);
    }),
    scale: Math.max(across, up) / 10,
  };
}
