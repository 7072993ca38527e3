import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';

/** What a bulletin's DOCX says, without spaces. */
export async function wordsOf(docx: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: docx })).value.replaceAll(/\s+/g, '');
}

/** Holds what a bulletin's paper says of tasks, cases, orders, figures and circulars against what the API says. */
export function expectStatement(text: string, { statement, hash }: BulletinView): void {
  const { tasks, cases, orders, figures, circulars = [] } = statement;
  expect(numbersIn(text, /任务(\d+)项，逾期(\d+)项/)).toEqual([tasks.total, tasks.lateInAll]);
  expect(
    numbersIn(
      text,
      /本期收到办件(\d+)件，其中已办结(\d+)件；目前未办结(\d+)件，超期(\d+)件；督办未结(\d+)件/,
    ),
  ).toEqual([cases.opened, cases.ended, cases.open, cases.late, orders.open]);
  expect(numbersIn(text, /本期新立督办(\d+)件，其中已办结(\d+)件；目前未结(\d+)件，自身超期(\d+)件/)).toEqual(
    [orders.opened, orders.ended, orders.open, orders.late],
  );
  for (const { name, included, excluded, value } of figures) {
    if (value === null) continue;
    expect(text).toContain(name.zh.replaceAll(/\s+/g, ''));
    expect(text).toContain(`${included}/${excluded}`);
  }
  expect(text).toContain(hash);
  // Who was praised and criticised in public meanwhile stands there by name.
  for (const { office } of circulars) expect(text).toContain(office.zh.replaceAll(/\s+/g, ''));
}

/** The numbers of one sentence, in its order. */
function numbersIn(text: string, sentence: RegExp): readonly number[] {
  const found = sentence.exec(text);
  expect(found, String(sentence)).not.toBeNull();
  return (found ?? []).slice(1).map(Number);
}
