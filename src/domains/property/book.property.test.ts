import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { book, codeOfWho, consent } from './book.fixture.ts';

/* Whatever is asked of it in whatever order, the register never says what the law does not allow. */

type Register = ReturnType<typeof book>;
type Act = (register: Register) => string;

const firms = [1, 2, 3] as const;
const owner = fc.constantFrom(...firms);
const creditor = fc.constantFrom(7, 8, 9);
const document = fc.constantFrom('执1号', '执2号', '执3号', '执4号');
const clock = fc.constantFrom('08:40', '09:10', '10:20', '11:30');
const said = fc.boolean();

const proofOf = (register: Register, list: string, at: number) =>
  String(register.list(list)[at]?.number ?? 'BDCZM0');

const acts: fc.Arbitrary<Act> = fc.oneof(
  owner.map(
    (who): Act =>
      (register) =>
        register.first(who),
  ),
  fc.tuple(owner, owner, said, said, said).map(
    ([from, to, knows, agreed, consents]): Act =>
      (register) =>
        register.sell(from, to, {
          ...(knows ? { knowsObjection: true } : {}),
          ...(agreed ? { mortgageeConsent: consent } : {}),
          ...(consents ? { noticeConsent: consent } : {}),
        }),
  ),
  fc.tuple(owner, creditor, said).map(
    ([who, bank, restrictsTransfer]): Act =>
      (register) =>
        register.mortgage(who, bank, { restrictsTransfer }),
  ),
  fc.tuple(document, clock).map(
    ([paper, served]): Act =>
      (register) =>
        register.seize(paper, served),
  ),
  document.map(
    (paper): Act =>
      (register) =>
        register.renew(paper, `续${paper}`, '2026-06-05'),
  ),
  document.map(
    (paper): Act =>
      (register) =>
        register.release(paper),
  ),
  fc.tuple(owner, owner).map(
    ([who, holder]): Act =>
      (register) =>
        register.notice(who, holder),
  ),
  owner.map(
    (who): Act =>
      (register) =>
        register.object(who),
  ),
  fc.tuple(creditor, fc.nat({ max: 2 })).map(
    ([bank, at]): Act =>
      (register) =>
        register.cancel('mortgage', bank, { number: proofOf(register, 'mortgages', at) }),
  ),
  owner.map(
    (who): Act =>
      (register) =>
        register.cancel('right', who),
  ),
);

function check(before: JsonObject, after: JsonObject, outcome: string): void {
  const list = (entry: JsonObject, name: string) => (entry[name] ?? []) as readonly JsonObject[];
  if (outcome !== 'registered' && outcome !== 'waiting') {
    expect(after).toEqual(before);
    return;
  }
  // Every act leaves one line, and what was written before stays.
  expect(list(after, 'history').slice(0, -1)).toEqual(list(before, 'history'));
  // A unit in the book has owners and a title, or is cancelled.
  const owners = after.ownerCodes as readonly string[];
  expect(owners.length).toBeGreaterThan(0);
  expect(list(after, 'owners').map(({ uscc, residentId }) => uscc ?? residentId)).toEqual(owners);
  if (after.stage === 'registered') expect(after.title).toEqual(expect.any(String));
  else expect(after.title).toBeUndefined();
  // Nobody becomes owner, and no mortgage comes, while a seizure stands.
  const wasSeized = list(before, 'seizures').length > 0;
  if (wasSeized) {
    expect(after.ownerCodes).toEqual(before.ownerCodes);
    expect(list(after, 'mortgages').length).toBeLessThanOrEqual(list(before, 'mortgages').length);
  }
  // Courts stand in the order of service; a document stands once.
  const served = list(after, 'seizures').map(({ served }) => String(served));
  expect(served).toEqual(served.toSorted());
  const documents = list(after, 'seizures').map(({ document }) => document);
  expect(new Set(documents).size).toBe(documents.length);
  // Mortgages keep their rank: what remains stands as it stood, and what is new stands last.
  const ranks = list(before, 'mortgages').map(({ number }) => number);
  const now = list(after, 'mortgages').map(({ number }) => number);
  expect(now.filter((number) => ranks.includes(number))).toEqual(
    ranks.filter((number) => now.includes(number)),
  );
  expect(now.findIndex((number) => !ranks.includes(number))).toBeOneOf([-1, now.length - 1]);
  // What is published of the rights is all of them, in legal order.
  const count = (name: string) => list(after, name).length;
  expect(list(after, 'restrictions')).toHaveLength(
    count('seizures') + count('notices') + count('mortgages') + count('objections'),
  );
  const order = ['seizure', 'waiting', 'notice', 'mortgage', 'objection'];
  const places = list(after, 'restrictions').map(({ kind }) => order.indexOf(String(kind)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  // Nothing follows a cancellation but what ends.
  if (before.stage === 'cancelled') expect(after.stage).toBe('cancelled');
}

test('random acts never leave an impossible register', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...firms),
      fc.array(acts, { minLength: 1, maxLength: 14 }),
      (who, sequence) => {
        const register = book();
        expect(register.first(who)).toBe('registered');
        for (const act of sequence) {
          const before = structuredClone(register.entry);
          const outcome = act(register);
          check(before, register.entry, outcome);
        }
        expect(firms.map(codeOfWho)).toContain((register.entry.ownerCodes as readonly string[])[0]);
      },
    ),
    { numRuns: 60 },
  );
});
