import type { IndicatorDetail } from '../../api/types.ts';

/** A line across a chart with its name and value written at its end. */
export type Level = {
  readonly name: string;
  readonly value: number;
  readonly dashed: boolean;
  /** Which way its words give way to those of a near line. */
  readonly shift: 'none' | 'up' | 'down';
};

export type LevelWords = {
  readonly target: string;
  readonly frontier: string;
  /** Both, where they are one. */
  readonly both: string;
};

/** Lines nearer to one another than this share of the height would have their words overlap. */
const near = 0.16;

/** Target and frontier as the plan gives them; one line where they are the same, words apart where near. */
export function levelsOf(
  { target, frontier }: Pick<IndicatorDetail, 'target' | 'frontier'>,
  words: LevelWords,
  top: number,
): readonly Level[] {
  const aim = target?.value ?? null;
  const best = frontier?.value ?? null;
  if (aim !== null && aim === best) return [{ name: words.both, value: aim, dashed: false, shift: 'none' }];
  const close = aim !== null && best !== null && Math.abs(aim - best) < near * top;
  const shiftOf = (value: number, other: number | null): Level['shift'] =>
    !close || other === null ? 'none' : value > other ? 'up' : 'down';
  return [
    ...(aim === null
      ? []
      : [{ name: words.target, value: aim, dashed: false, shift: shiftOf(aim, best) } as const]),
    ...(best === null
      ? []
      : [{ name: words.frontier, value: best, dashed: true, shift: shiftOf(best, aim) } as const]),
  ];
}

/** Round room above the tallest thing drawn, so that no line lies on the edge. A share ends at 100. */
export function headroom(values: readonly number[], unit?: string): number {
  const tallest = Math.max(...values.filter(Number.isFinite), 0);
  if (unit === 'percent' && tallest > 50 && tallest <= 100) return 100;
  const top = tallest * 1.15;
  if (top <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(top)) / 2;
  return Math.ceil(top / step) * step;
}
