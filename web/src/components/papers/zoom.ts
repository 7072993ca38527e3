/** Steps of the glass, in percent of the width there is. */
const steps = [50, 75, 100, 150, 200, 300, 400] as const;

export const fitted = 100;

/** The next step up or down; the same at either end. */
export function zoomBy(percent: number, by: 1 | -1): number {
  if (by === 1) return steps.find((step) => step > percent) ?? percent;
  return steps.findLast((step) => step < percent) ?? percent;
}

/** A quarter to the right; four of them are none. */
export function turned(quarters: number): number {
  return (quarters + 1) % 4;
}

/** The box that a picture fills when it has been turned: its width over its height. */
export function aspectOf(width: number, height: number, quarters: number): number {
  if (width <= 0 || height <= 0) return 1;
  return quarters % 2 === 0 ? width / height : height / width;
}
