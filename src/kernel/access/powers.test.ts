import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  covers,
  delegableActs,
  type Grant,
  grantableBy,
  type Held,
  isWithin,
  mayRevoke,
  narrow,
  overItself,
  type Power,
  powerFor,
  powersHeldBy,
  type Scope,
  standsOn,
  wholeScope,
} from './powers.ts';

const day = '2022-06-01';

function power(given: Partial<Power> & Pick<Power, 'id' | 'party' | 'agent'>): Power {
  return {
    kind: 'delegate',
    scope: wholeScope,
    from: '2022-01-01',
    to: null,
    via: [],
    revoked: false,
    ...given,
  };
}

describe('scopes', () => {
  test('a service covers its parts and nothing that only begins like it', () => {
    const scope: Scope = { services: ['startup'], acts: ['apply'] };
    expect(covers(scope, 'startup', 'apply')).toBe(true);
    expect(covers(scope, 'startup.seals', 'apply')).toBe(true);
    expect(covers(scope, 'startups', 'apply')).toBe(false);
    expect(covers(scope, 'startup', 'withdraw')).toBe(false);
  });

  test('what two scopes both allow is the narrower of each service', () => {
    expect(
      narrow(
        { services: ['startup', 'tax'], acts: ['read', 'apply'] },
        { services: ['startup.seals', '*'], acts: ['apply'] },
      ),
    ).toEqual({ services: ['startup.seals', 'startup', 'tax'], acts: ['apply'] });
  });
});

describe('who may act for an enterprise (民法典)', () => {
  const representative = power({ id: 'r', party: 'firm', agent: 'chen', kind: 'representative' });

  test('the default is nobody', () => {
    expect(powersHeldBy('li', [representative], day)).toEqual([]);
    expect(powerFor([], 'firm', 'startup', 'read')).toBeNull();
  });

  test('art. 61: the legal representative in everything', () => {
    const held = powersHeldBy('chen', [representative], day);
    for (const act of delegableActs) expect(powerFor(held, 'firm', 'anything', act)?.chain).toEqual(['r']);
  });

  test('art. 165: a delegate in the matters, acts and days that were named', () => {
    const given = power({
      id: 'd',
      party: 'firm',
      agent: 'li',
      scope: { services: ['tax'], acts: ['read', 'apply'] },
      from: '2022-05-01',
      to: '2022-06-30',
    });
    const on = (date: string) => powerFor(powersHeldBy('li', [given], date), 'firm', 'tax', 'apply');
    expect(on('2022-04-30')).toBeNull();
    expect(on('2022-05-01')).not.toBeNull();
    expect(on('2022-06-30')).not.toBeNull();
    expect(on('2022-07-01')).toBeNull();
    const held = powersHeldBy('li', [given], day);
    expect(powerFor(held, 'firm', 'startup', 'apply')).toBeNull();
    expect(powerFor(held, 'firm', 'tax', 'withdraw')).toBeNull();
    expect(powerFor(held, 'other-firm', 'tax', 'apply')).toBeNull();
  });

  test('art. 173: nothing from the moment it is revoked', () => {
    const given = power({ id: 'd', party: 'firm', agent: 'li', revoked: true });
    expect(powersHeldBy('li', [given], day)).toEqual([]);
  });

  test('art. 169: whoever was not given leave to pass it on gives nothing on', () => {
    const grant: Grant = {
      kind: 'delegate',
      party: 'firm',
      agent: 'zhao',
      scope: { services: ['tax'], acts: ['read'] },
      from: day,
      to: day,
    };
    const plain = power({ id: 'd', party: 'firm', agent: 'li', scope: { services: ['*'], acts: ['read'] } });
    expect(grantableBy(powersHeldBy('li', [plain], day), grant)).toBeNull();
    const passing = { ...plain, scope: { services: ['*'], acts: ['read', 'empower'] as const } };
    expect(grantableBy(powersHeldBy('li', [passing], day), grant)?.chain).toEqual(['d']);
    expect(grantableBy(powersHeldBy('li', [passing], day), { ...grant, scope: wholeScope })).toBeNull();
    const short = { ...passing, to: '2022-06-15' };
    expect(grantableBy(powersHeldBy('li', [short], day), { ...grant, to: null })).toBeNull();
    expect(grantableBy(powersHeldBy('li', [short], day), { ...grant, to: '2022-06-16' })).toBeNull();
  });

  test('what was passed on ends with what it came from', () => {
    const first = power({ id: 'a', party: 'firm', agent: 'li' });
    const second = power({ id: 'b', party: 'firm', agent: 'zhao', via: ['a'] });
    expect(powersHeldBy('zhao', [first, second], day)).toHaveLength(1);
    expect(powersHeldBy('zhao', [{ ...first, revoked: true }, second], day)).toEqual([]);
    expect(powersHeldBy('zhao', [second], day)).toEqual([]);
  });

  test('powers that stand on one another in a ring are none', () => {
    const ring = [
      power({ id: 'a', party: 'firm', agent: 'li', via: ['b'] }),
      power({ id: 'b', party: 'firm', agent: 'zhao', via: ['a'] }),
    ];
    expect(powersHeldBy('li', ring, day)).toEqual([]);
  });

  test('an agency’s own people act for its clients as far as both powers reach, and no further agency', () => {
    const clerk = power({
      id: 'e',
      party: 'agency',
      agent: 'li',
      scope: { services: ['startup'], acts: ['read', 'apply'] },
    });
    const client = power({
      id: 'c',
      kind: 'agency',
      party: 'firm',
      agent: 'agency',
      scope: { services: ['startup.seals', 'tax'], acts: ['apply', 'withdraw'] },
      to: '2022-12-31',
    });
    const held = powersHeldBy('li', [clerk, client], day).filter(({ party }) => party === 'firm');
    expect(held).toEqual([
      {
        party: 'firm',
        kind: 'agency',
        scope: { services: ['startup.seals'], acts: ['apply'] },
        from: '2022-01-01',
        to: '2022-12-31',
        chain: ['e', 'c'],
      },
    ]);
    const further = power({ id: 'f', kind: 'agency', party: 'third', agent: 'firm' });
    expect(powersHeldBy('li', [clerk, client, further], day).some(({ party }) => party === 'third')).toBe(
      false,
    );
  });

  test('only the register ends what it says of a representative; a delegate may lay theirs down', () => {
    const own = power({ id: 'd', party: 'firm', agent: 'li' });
    const chen = powersHeldBy('chen', [representative], day);
    expect(mayRevoke('chen', chen, representative)).toBe(false);
    expect(mayRevoke('chen', chen, own)).toBe(true);
    expect(mayRevoke('li', powersHeldBy('li', [own], day), own)).toBe(true);
    expect(mayRevoke('zhao', [], own)).toBe(false);
    const side = power({ id: 's', party: 'firm', agent: 'zhao' });
    expect(mayRevoke('li', powersHeldBy('li', [own, side], day), side)).toBe(false);
  });
});

describe('whatever people grant and revoke', () => {
  const persons = ['p0', 'p1', 'p2', 'p3'] as const;
  const firms = ['f0', 'f1', 'agency'] as const;
  const services = ['startup', 'startup.seals', 'tax'] as const;
  const days = ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01', '2022-05-01'] as const;
  const registered: readonly Power[] = firms.map((party, at) =>
    power({ id: `r-${party}`, kind: 'representative', party, agent: persons[at] ?? 'p0', from: days[0] }),
  );

  const scopes = fc.record({
    services: fc.uniqueArray(fc.constantFrom(...services, '*'), { minLength: 1 }),
    acts: fc.uniqueArray(fc.constantFrom(...delegableActs), { minLength: 1 }),
  });
  const grants = fc.record({
    what: fc.constant('grant' as const),
    by: fc.constantFrom(...persons),
    kind: fc.constantFrom('delegate' as const, 'agency' as const),
    party: fc.constantFrom(...firms, ...persons),
    agent: fc.constantFrom(...persons, 'agency', 'f1'),
    scope: scopes,
    from: fc.constantFrom(...days),
    to: fc.option(fc.constantFrom(...days)),
  });
  const revocations = fc.record({
    what: fc.constant('revoke' as const),
    by: fc.constantFrom(...persons),
    which: fc.nat({ max: 8 }),
  });
  const story = fc.array(fc.oneof({ arbitrary: grants, weight: 3 }, revocations), { maxLength: 25 });

  const holdings = (who: string, powers: readonly Power[], on: string): readonly Held[] => [
    overItself(who),
    ...powersHeldBy(who, powers, on),
  ];
  const everything = services.flatMap((service) => delegableActs.map((act) => ({ service, act })));
  /** Everything that anybody may do for anybody else, on any of the days. */
  const abilities = (powers: readonly Power[]): ReadonlySet<string> =>
    new Set(
      days.flatMap((on) =>
        persons.flatMap((who) =>
          powersHeldBy(who, powers, on).flatMap((held) =>
            everything
              .filter(({ service, act }) => covers(held.scope, service, act))
              .map(({ service, act }) => [on, who, held.party, service, act].join(' ')),
          ),
        ),
      ),
    );

  function powersAfter(
    steps: readonly (typeof story extends fc.Arbitrary<readonly (infer S)[]> ? S : never)[],
  ) {
    let powers: readonly Power[] = registered;
    const today = '2022-02-01';
    for (const step of steps) {
      const held = holdings(step.by, powers, today);
      if (step.what === 'grant') {
        const { by: _by, what: _what, ...grant } = step;
        const giver = grantableBy(held, grant);
        if (giver === null) continue;
        powers = [...powers, { ...grant, id: `g${powers.length}`, via: standsOn(giver), revoked: false }];
      } else {
        const chosen = powers[step.which];
        if (chosen === undefined || !mayRevoke(step.by, held, chosen)) continue;
        powers = powers.map((each) => (each.id === chosen.id ? { ...each, revoked: true } : each));
      }
    }
    return powers;
  }

  test('nobody is given what the giver did not have, on any day', () => {
    fc.assert(
      fc.property(story, grants, (steps, { by, what: _what, ...grant }) => {
        const powers = powersAfter(steps);
        const giver = grantableBy(holdings(by, powers, '2022-02-01'), grant);
        fc.pre(giver !== null);
        if (giver === null) return;
        const given: Power = { ...grant, id: 'new', via: standsOn(giver), revoked: false };
        const before = abilities(powers);
        const speaks = giver.kind === 'self' || giver.kind === 'representative';
        for (const ability of abilities([...powers, given])) {
          if (before.has(ability)) continue;
          const [on = '', , party = '', service = '', act] = ability.split(' ');
          // What is new is for this client, or, where a person now belongs to an agency, for the agency’s clients.
          if (party !== grant.party) {
            expect(
              powers.some(
                (each) => each.kind === 'agency' && each.party === party && each.agent === grant.party,
              ),
            ).toBe(true);
            continue;
          }
          expect(
            speaks ||
              powerFor(
                powersHeldBy(by, powers, on),
                party,
                service,
                act as (typeof delegableActs)[number],
              ) !== null,
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a revocation takes away and never gives', () => {
    fc.assert(
      fc.property(story, revocations, (steps, { by, which }) => {
        const powers = powersAfter(steps);
        const chosen = powers[which];
        fc.pre(chosen !== undefined && mayRevoke(by, holdings(by, powers, '2022-02-01'), chosen));
        const before = abilities(powers);
        const left = powers.map((each) => (each === chosen ? { ...each, revoked: true } : each));
        for (const ability of abilities(left)) expect(before.has(ability)).toBe(true);
        for (const who of persons)
          for (const on of days)
            for (const held of powersHeldBy(who, left, on)) expect(held.chain).not.toContain(chosen?.id);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever anybody holds goes back, link by link, to a representative or the person, each covering it', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const powers = powersAfter(steps);
        const known = new Map(powers.map((each) => [each.id, each]));
        const stands = (id: string, on: string, scope: Scope): void => {
          const each = known.get(id);
          expect(each?.revoked).toBe(false);
          if (each === undefined) return;
          expect(each.from <= on && (each.to === null || on <= each.to)).toBe(true);
          expect(isWithin(scope, each.scope)).toBe(true);
          for (const under of each.via) stands(under, on, scope);
        };
        for (const on of days)
          for (const who of persons)
            for (const held of powersHeldBy(who, powers, on))
              for (const id of held.chain) stands(id, on, held.scope);
      }),
      { numRuns: 150 },
    );
  });
});
