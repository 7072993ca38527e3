import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, includes, type Part, scopeOf } from '../../src/kernel/access/allow.ts';
import { type Principal, type Role, roles } from '../../src/kernel/access/principal.ts';
import { createPackSet } from '../../src/kernel/pack/pack-set.ts';
import type { CaseWrite } from '../../src/store/cases/act.ts';
import { commitActs } from '../../src/store/cases/commit-acts.ts';
import { listCases } from '../../src/store/cases/list-cases.ts';
import { findCases } from '../../src/store/cases/load-case.ts';
import { maySeeRow } from '../../src/usecases/cases/may-see.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { caseAct, city, openTestStore, workItem } from '../support/store-acts.ts';

/**
 * One declaration decides about lists and about single cases: for every principal and every case, the case is in
 * the list exactly when it may be read. Cases and people are invented, so that every role meets every relation:
 * parties, offices then and now, panels, outside parties, parts of other cases, powers over a few services.
 */

const { db } = await openTestStore();

const few = ['one', 'two', 'three'] as const;
const name = (kind: string) => fc.constantFrom(...few.map((each) => `${kind} ${each}`));
const services = ['startup', 'startup.seals', 'startups'] as const;

/** What a case is at one moment: who has a part in it. */
const moment = fc.record({
  office: fc.option(name('office')),
  items: fc.array(
    fc.oneof(
      fc.record({ office: name('office') }),
      fc.record({ outside: name('outside') }),
      fc.record({ office: name('office'), member: name('account') }),
    ),
    { maxLength: 2 },
  ),
  inspectors: fc.array(name('office'), { maxLength: 1 }),
});

const invented = fc.array(
  fc.record({
    party: name('party'),
    service: fc.constantFrom(...services),
    minute: fc.integer({ min: 0, max: 5 }),
    ends: fc.boolean(),
    moments: fc.array(moment, { minLength: 1, maxLength: 3 }),
    /** Part of one of those before it. */
    under: fc.option(fc.nat()),
  }),
  { minLength: 12, maxLength: 25 },
);
type Invented = typeof invented extends fc.Arbitrary<readonly (infer Case)[]> ? Case : never;

/** Every role with every office, outside party and party it can be held with, and each way of standing in. */
function everybody(): readonly Principal[] {
  const account = (role: Role, who: string, more: object): Principal => ({
    kind: 'account',
    account: `account ${who}`,
    displayName: who,
    role,
    ...more,
  });
  return [
    { kind: 'system', cause: 'a test' },
    ...few.map((who): Principal => ({ kind: 'outside', party: `outside ${who}`, displayName: who })),
    ...roles.flatMap((role) =>
      few.flatMap((who) => [
        account(role, who, {}),
        account(role, who, { office: `office ${who}` }),
        account(role, who, { party: `party ${who}` }),
        account(role, who, { party: `outside ${who}` }),
        account(role, who, { office: `office ${who}`, actsFor: 'account two' }),
      ]),
    ),
    ...few.flatMap((who) =>
      [['startup'], ['startup.seals'], ['*'], []].flatMap((of) =>
        ([['read', 'apply'], ['apply']] as const).map((acts) =>
          account('delegate', who, {
            party: `party ${who}`,
            under: {
              party: `party ${who}`,
              kind: 'delegate',
              scope: { services: of, acts },
              from: '2022-01-01',
              to: null,
              chain: ['a power'],
            },
          }),
        ),
      ),
    ),
  ];
}

/** The case with everything that has happened to it stored, and what that says of who had a part in it. */
async function store(given: Invented, parent: Stored | null): Promise<Stored> {
  const parts: Part[] = [];
  let act: ReturnType<typeof caseAct> | undefined;
  for (const [at, { office, items, inspectors }] of given.moments.entries()) {
    const isLast = at === given.moments.length - 1;
    const workItems = items.map((each, index) => {
      const [outside, of] = ['outside' in each ? each.outside : null, 'office' in each ? each.office : null];
      const member = 'member' in each ? each.member : null;
      if (of !== null) parts.push(['office', of]);
      if (outside !== null) parts.push(['outside', outside]);
      if (member !== null) parts.push(['member', member]);
      const item = member === null ? `step-${index}` : `step-${index}:${member}`;
      return workItem(item, { step: `step-${index}`, office: of, outside, assignee: member });
    });
    if (office !== null) parts.push(['office', office]);
    for (const inspector of inspectors) parts.push(['inspector', inspector]);
    const change: Partial<CaseWrite> = {
      office,
      workItems,
      inspectors,
      service: given.service,
      applicantParty: given.party,
      openedAt: `2022-07-01T01:0${given.minute}:00.000Z`,
      endedAt: isLast && given.ends ? '2022-07-02T01:00:00.000Z' : null,
      parent: parent === null ? null : { case: parent.id, step: 'parts', round: 1 },
    };
    const next: ReturnType<typeof caseAct> =
      act === undefined ? caseAct({ case: change }) : caseAct({ of: act, case: change });
    await commitActs(db, city, [next]);
    act = next;
  }
  const facts = { service: given.service, party: given.party, parts };
  return {
    id: act?.case.id ?? '',
    open: !given.ends,
    parent: parent?.id ?? null,
    facts: parent === null ? facts : { ...facts, partsAbove: parent.facts.parts ?? [] },
  };
}

type Stored = {
  readonly id: string;
  readonly open: boolean;
  readonly parent: string | null;
  readonly facts: Facts;
};

async function everythingIn(
  scope: ReturnType<typeof scopeOf>,
  filter: { readonly parent?: string; readonly open?: boolean },
  limit: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listCases>> = await listCases(db, city, scope, {
      ...filter,
      limit,
      after,
    });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(new Set(ids).size, 'each stands in the list once').toBe(ids.length);
  return ids;
}

test('for every principal and every case: it is in the list exactly when it may be read', async () => {
  const [given = []] = fc.sample(invented, { numRuns: 1, seed: 20220701 });
  const cases: Stored[] = [];
  for (const each of given) {
    const parent = each.under === null ? undefined : cases[each.under % Math.max(cases.length, 1)];
    cases.push(await store(each, parent ?? null));
  }
  const met = { everything: 0, something: 0, nothing: 0 };
  for (const [index, principal] of everybody().entries()) {
    const limit = 1 + (index % 7);
    const may = scopeOf('case.read', principal);
    const readable = cases.filter(({ facts }) => includes(may, facts)).map(({ id }) => id);
    const list = scopeOf('case.list', principal);
    const listed = await everythingIn(list, {}, limit);
    // Parts that are seen through the whole stand under the whole.
    const under = await Promise.all(listed.map((parent) => everythingIn(may, { parent }, limit)));
    const who = JSON.stringify(principal);
    expect([...new Set([...listed, ...under.flat()])].sort(), who).toEqual([...readable].sort());
    const open = cases.filter(({ id, open }) => open && listed.includes(id)).map(({ id }) => id);
    expect([...(await everythingIn(list, { open: true }, limit))].sort(), who).toEqual(open.sort());
    const count =
      readable.length === 0 ? 'nothing' : readable.length === cases.length ? 'everything' : 'something';
    met[count] += 1;
  }
  expect(
    Object.values(met).every((times) => times >= 10),
    JSON.stringify(met),
  ).toBe(true);
});

test('asked about one case, the store answers as the declaration does', async () => {
  const [given = []] = fc.sample(invented, { numRuns: 1, seed: 7 });
  const cases: Stored[] = [];
  for (const each of given.slice(0, 12)) {
    const parent = each.under === null ? undefined : cases[each.under % Math.max(cases.length, 1)];
    cases.push(await store(each, parent ?? null));
  }
  const rows = await findCases(
    db,
    city,
    cases.map(({ id }) => id),
  );
  // No service that anybody reads along with: what else opens a case is what is compared.
  const packs = createPackSet([]);
  const deps = { database: db, packs, now: () => '2022-07-01T09:00:00+08:00' } as Dependencies;
  for (const principal of everybody()) {
    const may = scopeOf('case.read', principal);
    const seen = await Promise.all(
      rows.map(async (row) => ((await maySeeRow(deps, principal, row)) ? [row.id] : [])),
    );
    const expected = cases.filter(({ facts }) => includes(may, facts)).map(({ id }) => id);
    expect(seen.flat().sort(), JSON.stringify(principal)).toEqual(expected.sort());
  }
});
