import { describe, expect, test } from 'vitest';
import { caseBlocks, circularParagraphs, taskBlocks } from './paper-work.ts';
import type { Statement } from './statement.ts';
import { annexSheets } from './write-annex.ts';

const both = (word: string) => ({ zh: word, en: word });

/** So many late tasks and cases, of which no more than a few hundred were kept. */
function statement({ late, kept }: { late: number; kept: number }): Statement {
  const rows = Array.from({ length: kept }, (_, index) => index + 1);
  return {
    form: 1,
    at: '2022-07-01T09:00:00+08:00',
    city: both('City'),
    demonstration: false,
    period: { from: '2022-06-01', to: '2022-06-30' },
    plan: null,
    place: null,
    figures: [],
    unmeasured: 0,
    places: [],
    tasks: {
      total: late,
      states: [{ code: 'late', name: both('Late'), count: late, late: true }],
      lateInAll: late,
      late: rows.map((no) => ({
        no,
        direction: both('Do it'),
        units: [both('Unit')],
        due: both('June'),
        state: both('Late'),
      })),
    },
    cases: {
      opened: late,
      ended: 0,
      open: late,
      late,
      latest: rows.map((no) => ({
        id: '0190a0a0-0000-7000-8000-000000000000',
        number: `N-${no}`,
        service: both('Service'),
        place: both('Place'),
        office: null,
        due: '2022-06-01',
        daysLate: 30,
      })),
    },
    orders: { opened: 0, ended: 0, open: 0, late: 0 },
    before: null,
    heads: [],
  };
}

const printed = { language: 'en', base: 'https://city.example', hash: 'a'.repeat(64) } as const;
const rowsOf = (of: Statement, sheet: string) =>
  annexSheets(of, printed)
    .find((each) => each.sheet === sheet)
    ?.data.slice(1) ?? [];
const said = (blocks: readonly object[]) => JSON.stringify(blocks);

describe('the annex of a bulletin', () => {
  test('has every late task, where the text names forty and points to it', () => {
    const of = statement({ late: 57, kept: 57 });
    expect(said(taskBlocks(of, 'en'))).toContain('17 more are past due; see the annex.');
    expect(rowsOf(of, 'Late tasks').map(([no]) => no)).toEqual(of.tasks.late.map(({ no }) => no));
  });

  test('has every late case, where the text names twenty and points to it', () => {
    const of = statement({ late: 57, kept: 57 });
    const text = said(caseBlocks(of, 'en'));
    expect(text).toContain('37 more are in the annex.');
    expect(text).toContain('"N-20"');
    expect(text).not.toContain('"N-21"');
    expect(rowsOf(of, 'Late cases').map(([number]) => number)).toEqual(
      of.cases.latest.map(({ number }) => number),
    );
  });

  test('says how many are not in it, where there are more than are kept', () => {
    const of = statement({ late: 700, kept: 500 });
    expect(rowsOf(of, 'Late cases').at(-1)).toEqual([null, '200 more are not listed']);
    expect(rowsOf(of, 'Late tasks').at(-1)).toEqual([null, '200 more are not listed']);
  });

  test('has what was said of offices in public, which the text counts by kind', () => {
    const circulars = [
      { kind: both('Criticised'), office: both('Tax'), on: '2022-06-03', says: 'Late again' },
      { kind: both('Commended'), office: both('Water'), on: '2022-06-09', says: 'Two days early' },
    ];
    expect(circularParagraphs({ circulars }).map(({ en }) => en)).toEqual([
      'Criticised in the period, 1 in all: Tax (3 June 2022).',
      'Commended in the period, 1 in all: Water (9 June 2022).',
    ]);
    const of = { ...statement({ late: 0, kept: 0 }), circulars };
    expect(rowsOf(of, 'Circulars').map(([kind, office]) => [kind, office])).toEqual([
      ['Criticised', 'Tax'],
      ['Commended', 'Water'],
    ]);
  });
});
