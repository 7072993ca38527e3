/** A run of months as points of a line in a field of 100 by 40, from zero up; a month without a figure breaks it. */
export function sparkLines(values: readonly (number | null)[], top: number): readonly string[] {
  const step = values.length > 1 ? 96 / (values.length - 1) : 0;
  const lines: string[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) lines.push([]);
    else lines.at(-1)?.push(`${round(2 + at * step)},${heightOf(value, top)}`);
  });
  return lines.filter((points) => points.length > 0).map((points) => points.join(' '));
}

/** How far down from the top of the field a value stands. */
export function heightOf(value: number, top: number): number {
  return round(top > 0 ? 38 - 36 * Math.min(Math.max(value / top, 0), 1) : 38);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
