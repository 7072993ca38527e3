import type { NewMark } from './marks.ts';

/** What a reviewer has marked and not sent. */
export type KeptReview = {
  readonly marks: readonly NewMark[];
  readonly settled: readonly number[];
  readonly summary: string;
};
export const noReview: KeptReview = { marks: [], settled: [], summary: '' };

/** What a designer has answered and put in place, and not sent: answers by mark, files by place in the set. */
export type KeptAnswer = {
  readonly answers: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
};
export const noAnswer: KeptAnswer = { answers: {}, files: {} };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What another version of the page, or anybody, left there is nothing. */
export function asKeptReview(kept: unknown): KeptReview {
  if (!isRecord(kept) || !Array.isArray(kept.marks) || !Array.isArray(kept.settled)) return noReview;
  return {
    marks: kept.marks.filter(isMark),
    settled: kept.settled.filter((each): each is number => typeof each === 'number'),
    summary: typeof kept.summary === 'string' ? kept.summary : '',
  };
}

export function asKeptAnswer(kept: unknown): KeptAnswer {
  if (!isRecord(kept) || !isRecord(kept.answers) || !isRecord(kept.files)) return noAnswer;
  return {
    answers: Object.fromEntries(
      Object.entries(kept.answers).filter((each): each is [string, string] => typeof each[1] === 'string'),
    ),
    files: Object.fromEntries(
      Object.entries(kept.files).filter((each): each is [string, { id: string; name: string }] => {
        const file = each[1];
        return isRecord(file) && typeof file.id === 'string' && typeof file.name === 'string';
      }),
    ),
  };
}

function isMark(value: unknown): value is NewMark {
  return (
    isRecord(value) &&
    typeof value.file === 'string' &&
    typeof value.text === 'string' &&
    typeof value.weight === 'string' &&
    [value.page, value.x, value.y].every((each) => typeof each === 'number')
  );
}
