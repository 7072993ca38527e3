import type { CaseView } from '../api/types.ts';

/*
 * What a drawing review has said so far, read off the case's `data` (kernel/… keeps it as the pack declares it,
 * domains/construction/drawings). Marks are known by their place in the list of all, from 1.
 */

export type Weight = 'must' | 'should' | 'ask';
export type Place = { readonly file: string; readonly page: number; readonly x: number; readonly y: number };
export type NewMark = Place & { readonly weight: Weight; readonly text: string; readonly rule?: string };
export type Mark = NewMark & {
  readonly number: number;
  /** Code of the discipline. */
  readonly by: string;
  readonly round: number;
  readonly settled: boolean;
  readonly answers: readonly { readonly round: number; readonly text: string }[];
};
export type Drawing = { readonly title: string; readonly file: string };
export type Review = {
  /** Each round's drawings, the first first. */
  readonly sets: readonly (readonly Drawing[])[];
  readonly round: number;
  readonly marks: readonly Mark[];
  readonly passed: readonly string[];
  readonly disciplines: readonly string[];
  readonly certificate: string | null;
};

type Data = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const record = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);
const words = (value: unknown): readonly string[] =>
  list(value).flatMap((each) => (typeof each === 'string' ? [each] : []));

const weights: readonly Weight[] = ['must', 'should', 'ask'];

function drawingsOf(value: unknown): readonly Drawing[] {
  return list(value).map((each) => ({ title: word(record(each).title), file: word(record(each).file) }));
}

/** Reads the review; whoever may not read the case's contents sees an empty one. */
export function reviewOf({ data, form }: Pick<CaseView, 'data' | 'form'>): Review {
  const passed = words(data.passed);
  const settled = new Set(list(data.settled).map(amount));
  const answers = list(data.answers).map((each) => {
    const { round, answer } = record(each);
    const { mark, text } = record(answer);
    return { mark: amount(mark), round: amount(round), text: word(text) };
  });
  const sets = list(data.drawingSets).map(drawingsOf);
  return {
    sets: sets.length > 0 ? sets : [drawingsOf(form.drawings)],
    round: Math.max(amount(data.round), 1),
    passed,
    disciplines: words(data.disciplines ?? form.disciplines),
    certificate: word(data.certificate) || null,
    marks: list(data.marks).map((each, index) => {
      const { by, round, mark } = record(each);
      const { file, page, x, y, weight, text, rule } = record(mark);
      const number = index + 1;
      return {
        number,
        by: word(by),
        round: amount(round),
        file: word(file),
        page: Math.max(amount(page), 1),
        x: amount(x),
        y: amount(y),
        weight: weights.find((known) => known === weight) ?? 'should',
        text: word(text),
        ...(word(rule) === '' ? {} : { rule: word(rule) }),
        // Whoever passes the set has nothing left to ask.
        settled: settled.has(number) || passed.includes(word(by)),
        answers: answers.filter((answer) => answer.mark === number),
      };
    }),
  };
}

/** The drawings as they are now. */
export function currentSet({ sets }: Review): readonly Drawing[] {
  return sets.at(-1) ?? [];
}

/** The files that have stood in one place of the set, round after round: a mark on an earlier one still lies there. */
export function filesAt({ sets }: Review, index: number): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => set[index]?.file ?? []));
}

const across = 8;
const down = 'ABCDEF';

/** Where a mark is, as the border of a drawing says it: rows A to F from the top, columns 1 to 8 from the left. */
export function zoneOf({ x, y }: Pick<Place, 'x' | 'y'>): string {
  const row = down[Math.min(Math.floor((y / 1000) * down.length), down.length - 1)] ?? 'A';
  return `${row}${Math.min(Math.floor((x / 1000) * across), across - 1) + 1}`;
}

export const zones: readonly string[] = [...down].flatMap((row) =>
  Array.from({ length: across }, (_, column) => `${row}${column + 1}`),
);

/** The middle of a zone; of the sheet where there is no such zone. */
export function middleOf(zone: string): { readonly x: number; readonly y: number } {
  const row = down.indexOf(zone.slice(0, 1));
  const column = Number(zone.slice(1)) - 1;
  if (row < 0 || !(column >= 0 && column < across)) return { x: 500, y: 500 };
  return {
    x: Math.round(((column + 0.5) * 1000) / across),
    y: Math.round(((row + 0.5) * 1000) / down.length),
  };
}
