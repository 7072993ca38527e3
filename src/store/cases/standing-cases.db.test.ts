import { beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import { commitActs } from './commit-acts.ts';
import { countCases, countLateByRegion, listLateCases } from './standing-cases.ts';

const { db } = await openTestStore();
const everything = { region: null, services: null, except: [] } as const;
const onDay = (day: number): string => `2022-06-${String(day).padStart(2, '0')}T18:00:00.000+08:00`;

function opened(day: number, due: number | null, ended: number | null) {
  return caseAct({
    case: {
      openedAt: onDay(day),
      dueAt: due === null ? null : onDay(due),
      endedAt: ended === null ? null : onDay(ended),
      ...(ended === null ? {} : { phase: 'ended', workItems: [] }),
    },
  });
}

beforeAll(async () => {
  await commitActs(db, city, [
    // Late from the 3rd on, and ended late on the 10th.
    opened(1, 3, 10),
    // Ended in time.
    opened(1, 9, 8),
    // Late still.
    opened(2, 4, null),
    // Has nothing to keep, and came later.
    opened(5, null, null),
    opened(12, 20, null),
  ]);
});

const on = async (day: number) => {
  const at = onDay(day);
  const {
    opened: came,
    ended,
    open,
    late,
  } = await countCases(db, city, everything, { from: onDay(0 + 1), to: at });
  const listed = await listLateCases(db, city, everything, at, 10);
  const byRegion = [...(await countLateByRegion(db, city, everything, at)).values()];
  return { came, ended, open, late, listed: listed.length, places: byRegion };
};

describe('what was open, and late, at a moment that is past', () => {
  test('counts what has ended since', async () => {
    expect(await on(7)).toEqual({ came: 4, ended: 0, open: 4, late: 2, listed: 2, places: [2] });
  });

  test('does not count what had ended by then, nor what came later', async () => {
    expect(await on(9)).toEqual({ came: 4, ended: 1, open: 3, late: 2, listed: 2, places: [2] });
    expect(await on(11)).toEqual({ came: 4, ended: 2, open: 2, late: 1, listed: 1, places: [1] });
  });

  test('is what there is, of the latest moment', async () => {
    expect(await on(15)).toEqual({ came: 5, ended: 2, open: 3, late: 1, listed: 1, places: [1] });
  });
});
