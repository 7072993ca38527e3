/*
 * Sizes of official papers (GB/T 9704-2012 §5): A4, a block of 156 by 225 mm, 22 lines of 28 characters of size 3.
 */

/** Millimetres of white at each edge. */
export const edges = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** Points of the sizes that the standard names. */
export const points = { title: 22, text: 16, table: 10.5, page: 14, small: 9, head: 34 } as const;

/** From one line to the next: 225 mm hold twenty-two. */
export const linePoints = 28.9;

/** The red of the head and its line. */
export const red = 'C8102E';
export const barColour = '2F5D8A';
export const badColour = 'B3261E';
export const restColour = 'E6E9ED';

export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
