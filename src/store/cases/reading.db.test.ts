import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  caseAct,
  city,
  entryAct,
  openTestStore,
  recordedAt,
  workItem,
} from '../../../test/support/store-acts.ts';
import { listEntries, listEntriesBy, listEntriesOfCase } from '../registers/entries.ts';
import type { Page } from './case-row.ts';
import { commitActs } from './commit-acts.ts';
import { findDefinition, listPinnedDefinitions, publishDefinitions } from './definitions.ts';
import { createDraft, deleteDraft, listDrafts, saveDraft } from './drafts.ts';
import { findAnswer } from './idempotency.ts';
import { listCases } from './list-cases.ts';
import { findCaseByNumber, findCases, isInvolved } from './load-case.ts';
import { drawSerial } from './serials.ts';
import { countWaitingFor, countWork, listCasesToCheck, listWork, nextCheckAt } from './work-queue.ts';

const { db } = await openTestStore();

/** Reads a list to its end, a page at a time. */
async function walk<Item>(read: (after: string | null) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> = await read(after);
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

function minute(index: number): string {
  return `2022-07-01T01:${String(index).padStart(2, '0')}:00.000Z`;
}

describe('lists of cases', () => {
  const acts = Array.from({ length: 7 }, (_, index) =>
    // Two of each minute, so that a page ends between equal moments.
    caseAct({
      case: {
        number: `XC-2022-000${index}`,
        openedAt: minute(Math.floor(index / 2)),
        applicantParty: 'lister',
        search: `noodles ${index}`,
      },
    }),
  );
  const party = [{ entry: 'party', is: 'lister' }] as const;

  test('come newest first, page after page, each case once', async () => {
    await commitActs(db, city, acts);
    for (const limit of [1, 2, 3, 50]) {
      const seen = await walk((after) => listCases(db, city, party, { limit, after }));
      expect(seen).toHaveLength(acts.length);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(acts.length);
      expect(seen.map(({ openedAt }) => openedAt)).toEqual(
        seen
          .map(({ openedAt }) => openedAt)
          .sort()
          .reverse(),
      );
    }
    const all = await walk((after) => listCases(db, city, 'everything', { limit: 3, after }));
    expect(all).toHaveLength(acts.length);
  });

  test('are found by the beginning of a number or by words', async () => {
    const found = async (q: string) => (await listCases(db, city, party, { q, limit: 10 })).items.length;
    expect([
      await found('xc-2022'),
      await found('XC-2022-0003'),
      await found('Noodles 5'),
      await found('%'),
    ]).toEqual([7, 1, 1, 0]);
  });

  test('show nobody else’s', async () => {
    expect((await listCases(db, city, [{ entry: 'party', is: 'other' }], { limit: 10 })).items).toEqual([]);
    const id = acts[0]?.case.id ?? '';
    expect(await isInvolved(db, city, id, ['office', 'registry@riverside'])).toBe(true);
    expect(await isInvolved(db, city, id, ['office', 'other@riverside'])).toBe(false);
  });

  test('hold the children of a case', async () => {
    const parent = acts[0]?.case.id ?? '';
    const child = caseAct({ case: { parent: { case: parent, step: 'bank', round: 1 } } });
    await commitActs(db, city, [child]);
    const page = await listCases(db, city, 'everything', { parent, limit: 10 });
    expect(page.items.map(({ id }) => id)).toEqual([child.case.id]);
    expect(page.items[0]?.parent).toEqual({ case: parent, step: 'bank', round: 1 });
  });

  test('a number, an id, or neither finds one case or none', async () => {
    expect((await findCaseByNumber(db, city, 'XC-2022-0002'))?.id).toBe(acts[2]?.case.id);
    expect(await findCaseByNumber(db, city, 'XC')).toBeNull();
    expect(await findCases(db, city, [acts[1]?.case.id ?? '', randomUUID(), 'x'])).toHaveLength(1);
  });

  test('a cursor that is not ours is refused', async () => {
    const read = listCases(db, city, party, { limit: 1, after: 'bm90IG91cnM' });
    await expect(read).rejects.toMatchObject({ code: 'list.cursor-invalid' });
  });
});

describe('queues', () => {
  test('come most urgent first, what is never due last, and count their colours', async () => {
    const office = 'queue@riverside';
    const items = [
      workItem('never', { office }),
      workItem('late', { office, dueAt: minute(1), blueAt: minute(0), yellowAt: minute(0) }),
      workItem('yellow', { office, dueAt: minute(30), blueAt: minute(1), yellowAt: minute(2) }),
      workItem('blue', { office, dueAt: minute(40), blueAt: minute(2), yellowAt: minute(30) }),
      workItem('calm', { office, dueAt: minute(50), blueAt: minute(40), yellowAt: minute(45) }),
      workItem('other', { office: 'other@riverside' }),
    ];
    const act = caseAct({ case: { workItems: items } });
    await commitActs(db, city, [act]);
    const worker = { kind: 'office', who: office } as const;
    for (const limit of [1, 2, 10]) {
      const seen = await walk((after) => listWork(db, city, worker, { limit, after }));
      expect(seen.map(({ work }) => work.item)).toEqual(['late', 'yellow', 'blue', 'calm', 'never']);
      expect(seen[0]?.case).toEqual((await findCases(db, city, [act.case.id]))[0]);
    }
    expect(await countWork(db, city, worker, minute(10))).toEqual({ all: 5, red: 1, yellow: 1, blue: 1 });
  });

  test('are counted for several parties at once, each within the services that are named', async () => {
    const waits = (party: string, service: string) =>
      caseAct({ case: { service, workItems: [workItem('turn', { party })] } });
    await commitActs(db, city, [
      waits('north', 'seal'),
      waits('north', 'seal.engraving'),
      waits('north', 'sealing'),
      waits('south', 'tax'),
    ]);
    const asked = [
      { party: 'north', services: null },
      { party: 'nobody', services: null },
      { party: 'north', services: ['seal'] },
      { party: 'south', services: ['seal'] },
    ];
    expect(await countWaitingFor(db, city, asked)).toEqual([3, 0, 2, 0]);
    expect(await countWaitingFor(db, city, [])).toEqual([]);
  });

  test('the sweep gets the cases whose clocks are to be looked at', async () => {
    const soon = caseAct({ case: { nextCheckAt: minute(5) } });
    const later = caseAct({ case: { nextCheckAt: minute(50) } });
    await commitActs(db, city, [soon, later, caseAct()]);
    expect(await nextCheckAt(db, city)).toBe(minute(5));
    expect(await listCasesToCheck(db, city, minute(10), 10)).toEqual([{ id: soon.case.id, version: 1 }]);
  });
});

describe('registers', () => {
  test('list by key and find by words', async () => {
    const act = caseAct();
    const written = ['b', 'a', 'c', 'd'].map((key) =>
      entryAct({ register: 'seals', key, open: key !== 'd' }),
    );
    await commitActs(db, city, [
      {
        ...act,
        events: [...act.events, ...written.flatMap(({ events }) => events)],
        entries: written.map(({ entry }) => entry),
      },
    ]);
    const keys = await walk((after) => listEntries(db, city, 'seals', { open: true, limit: 2, after }));
    expect(keys.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect((await listEntries(db, city, 'seals', { q: 'B', limit: 9 })).items).toHaveLength(1);
    expect(await listEntriesOfCase(db, city, act.case.id)).toHaveLength(4);
  });
});

describe('lookups of registers', () => {
  const found = (value: string, open?: boolean) =>
    walk((after) =>
      listEntriesBy(
        db,
        city,
        'units',
        { lookup: 'parcel', value },
        { limit: 2, after, ...(open === undefined ? {} : { open }) },
      ),
    );
  const store = async (...written: readonly ReturnType<typeof entryAct>[]) => {
    const act = caseAct();
    const events = [...act.events, ...written.flatMap((each) => each.events)];
    expect(
      await commitActs(db, city, [{ ...act, events, entries: written.map(({ entry }) => entry) }]),
    ).toMatchObject([{ outcome: 'committed' }]);
  };

  test('find entries in the order of their keys, a page at a time', async () => {
    const unit = (key: string, parcel: string, open = true) =>
      entryAct({ register: 'units', key, open, lookups: [['parcel', parcel]] });
    await store(...['b', 'a', 'd', 'c'].map((key) => unit(key, 'p1', key !== 'c')), unit('e', 'p2'));
    expect((await found('p1')).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
    expect((await found('p1', true)).map(({ key }) => key)).toEqual(['a', 'b', 'd']);
    expect(await found('p3')).toEqual([]);
  });

  test('follow what the entry says of itself', async () => {
    const first = entryAct({
      register: 'units',
      key: 'moved',
      lookups: [
        ['parcel', 'old'],
        ['owner', 'x'],
      ],
    });
    await store(first);
    await store(
      entryAct({
        register: 'units',
        key: 'moved',
        of: first.entry,
        lookups: [
          ['parcel', 'new'],
          ['owner', 'x'],
        ],
      }),
    );
    expect(await found('old')).toEqual([]);
    expect((await found('new')).map(({ version }) => version)).toEqual([2]);
  });

  test('are no other register’s', async () => {
    await store(entryAct({ register: 'others', key: 'o', lookups: [['parcel', 'p9']] }));
    expect(await found('p9')).toEqual([]);
  });
});

describe('drafts', () => {
  const draft = () => ({
    id: randomUUID(),
    account: 'drafter',
    party: null,
    service: 's',
    region: null,
    form: {},
  });

  test('are saved at the version that was shown, and refused with the newest one', async () => {
    const { id } = draft();
    await createDraft(db, city, { ...draft(), id }, minute(0));
    const saved = await saveDraft(db, city, { id, version: 1, region: 'r', form: { a: 1 } }, minute(1));
    expect(saved).toMatchObject({ version: 2, form: { a: 1 }, region: 'r' });
    await expect(
      saveDraft(db, city, { id, version: 1, region: null, form: {} }, minute(2)),
    ).rejects.toMatchObject({
      code: 'draft.version-conflict',
      detail: { current: saved },
    });
    expect(await deleteDraft(db, city, id)).toBe(true);
    await expect(saveDraft(db, city, saved, minute(3))).rejects.toMatchObject({ code: 'draft.not-found' });
  });

  test('of one account, the last touched first', async () => {
    const made = await Promise.all([1, 2, 3].map((index) => createDraft(db, city, draft(), minute(index))));
    const seen = await walk((after) =>
      listDrafts(db, city, { account: 'drafter', party: 'drafter' }, { limit: 1, after }),
    );
    expect(seen.map(({ id }) => id)).toEqual(made.map((one) => one?.id).reverse());
  });

  test('begun by one request are one, however often it comes and at whatever moment', async () => {
    const account = randomUUID();
    const begin = () => {
      const one = { ...draft(), account };
      const answer = {
        account,
        key: 'one and the same',
        requestHash: 'h',
        response: { draft: one.id },
        createdAt: minute(1),
      };
      return createDraft(db, city, one, minute(1), answer);
    };
    const begun = (await Promise.all(Array.from({ length: 6 }, begin))).filter((one) => one !== null);
    expect(begun).toHaveLength(1);
    expect(await begin()).toBeNull();
    expect((await listDrafts(db, city, { account, party: account }, { limit: 10 })).items).toEqual(begun);
    expect((await findAnswer(db, city, account, 'one and the same'))?.response).toEqual({
      draft: begun[0]?.id,
    });
  });
});

describe('definitions', () => {
  const published = (name: string, version = 1) => [
    { kind: 'service' as const, definition: { code: 'start-up', version, name } },
    { kind: 'register' as const, definition: { code: 'names', version: 1, name: 'names' } },
  ];

  test('stay as they were published', async () => {
    await publishDefinitions(db, city, published('one'), recordedAt);
    await publishDefinitions(db, city, published('one'), recordedAt);
    await publishDefinitions(db, city, published('two', 2), recordedAt);
    expect(await findDefinition(db, city, 'service', 'start-up', 1)).toEqual({
      code: 'start-up',
      version: 1,
      name: 'one',
    });
    expect(await findDefinition(db, city, 'service', 'start-up', 3)).toBeNull();
  });

  test('stop when the content changed under a published version, publishing nothing', async () => {
    const changed = [
      ...published('changed'),
      { kind: 'indicator' as const, definition: { code: 'new', version: 1 } },
    ];
    await expect(publishDefinitions(db, city, changed, recordedAt)).rejects.toMatchObject({
      code: 'definition.changed',
      parameters: { code: 'start-up', version: 1 },
    });
    expect(await findDefinition(db, city, 'indicator', 'new', 1)).toBeNull();
  });

  test('that open cases began under are known', async () => {
    await commitActs(db, city, [
      caseAct({ case: { definition: 'old@3' } }),
      caseAct({ case: { definition: 'gone@1', endedAt: recordedAt, phase: 'ended' } }),
    ]);
    const pinned = await listPinnedDefinitions(db, city);
    expect(pinned).toContain('old@3');
    expect(pinned).not.toContain('gone@1');
  });
});

test('serials drawn at the same moment are all different', async () => {
  const drawn = await Promise.all(Array.from({ length: 40 }, () => drawSerial(db, city, 'case 0001 2022')));
  expect(drawn.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(await drawSerial(db, city, 'case 0002 2022')).toBe(1);
});
