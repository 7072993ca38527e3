import { describe, expect, test } from 'vitest';
import type { Held } from '../access/powers.ts';
import { actingUnder } from '../access/principal.ts';
import type { ProofLevel } from '../access/real-name.ts';
import { checkDefinition } from './check.ts';
import { outcome, service, step } from './declared.fixture.ts';
import { legalMoves } from './moves.ts';
import { applicant, officer, story } from './story.fixture.ts';
import { towards } from './within-power.ts';

/* Who asks, and for whom: real names (市场主体登记管理条例 art. 15), delegates (民法典 art. 161–173). */

const at = (minute: number) => `2022-06-01T10:${String(minute).padStart(2, '0')}`;
const opening = service('opening', { granted: 'favourable', withdrawn: 'withdrawn' }, [
  step(
    'review',
    { duty: 'registry' },
    { outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })] },
  ),
]);
const lin = applicant('lin');

describe('a service that asks for real names', () => {
  const asks = {
    ...opening,
    realName: { level: 'source', basis: [{ law: '市场主体登记管理条例', article: '15' }] },
  } as const;
  const known = (proof: ProofLevel) => story(asks).submit({}, at(0), { ...lin, proof });

  test('is declared with where that is laid down', () => {
    expect(checkDefinition(asks)).toEqual([]);
    expect(checkDefinition({ ...asks, realName: { level: 'passport' } } as never)).not.toEqual([]);
  });

  test('refuses whoever is not known, or less well, and takes whoever is known as well or better', () => {
    expect(story(asks).submit({}, at(0), lin)).toBe('access.proof-needed');
    expect(known('none')).toBe('access.proof-needed');
    expect(known('counter')).toBe('access.proof-needed');
    expect(known('source')).toContain('case-submitted');
    expect(known('licence')).toContain('case-submitted');
  });

  test('asks those who work for an office too, for what they want themselves', () => {
    const clerk = { ...officer('clerk', 'registry', 'clerk'), party: 'party-clerk' };
    expect(story(asks).submit({}, at(0), clerk)).toBe('access.proof-needed');
    expect(story(asks).submit({}, at(0), { ...clerk, proof: 'source' })).toContain('case-submitted');
  });

  test('asks the person who acts, not the enterprise they act for', () => {
    const held: Held = {
      party: 'party-lin',
      kind: 'delegate',
      scope: { services: ['*'], acts: ['apply'] },
      from: '2022-01-01',
      to: null,
      chain: ['p'],
    };
    const zhao = applicant('zhao');
    expect(story(asks).submit({}, at(0), actingUnder({ ...zhao, proof: 'counter' }, held))).toBe(
      'access.proof-needed',
    );
    expect(story(asks).submit({}, at(0), actingUnder({ ...zhao, proof: 'source' }, held))).toContain(
      'case-submitted',
    );
  });

  test('leaves the counter to look at the document', () => {
    const come = story(asks);
    const handedIn = come.act(officer('wang', 'registry@north', 'clerk'), at(0), {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'party-lin', account: null, name: '林' },
      form: {},
      parent: null,
    });
    expect(handedIn).toContain('case-submitted');
  });
});

describe('somebody who acts by a power', () => {
  const held = (acts: Held['scope']['acts'], services = ['opening']): Held => ({
    party: 'party-lin',
    kind: 'delegate',
    scope: { services, acts },
    from: '2022-01-01',
    to: '2022-06-30',
    chain: ['p1', 'p2'],
  });
  const zhao = applicant('zhao');

  test('asks for the party and for nobody else, and the event says by which powers', () => {
    const shop = story(opening);
    const asking = actingUnder(zhao, held(['apply']));
    const submit = { act: 'submit', region: 'north', channel: 'online', form: {}, parent: null } as const;
    const other = { party: 'party-wu', account: 'zhao', name: 'wu' };
    expect(shop.act(asking, at(0), { ...submit, applicant: other })).toBe('access.not-permitted');
    expect(shop.submit({}, at(1), asking)).toContain('case-submitted');
    expect(shop.stream[0]?.actor).toEqual({
      kind: 'account',
      id: 'zhao',
      role: 'delegate',
      party: 'party-lin',
      powers: ['p1', 'p2'],
    });
  });

  test('does in the party’s case what was named, in the services that were named, on the days that were named', () => {
    const shop = story(opening);
    shop.submit({}, at(0));
    const withdraw = { act: 'withdraw', reason: '不办了' } as const;
    const by = (power: Held) => shop.act({ ...zhao, powers: [power] }, at(1), withdraw);
    expect(shop.act(zhao, at(1), withdraw)).toBe('access.not-permitted');
    expect(by(held(['read', 'apply', 'answer']))).toBe('access.not-permitted');
    expect(by(held(['withdraw'], ['other']))).toBe('access.not-permitted');
    expect(by({ ...held(['withdraw']), to: '2022-05-31' })).toBe('access.not-permitted');
    expect(by({ ...held(['withdraw']), party: 'party-wu' })).toBe('access.not-permitted');
    expect(by(held(['withdraw']))).toContain('case-withdrawn');
  });

  test('is offered exactly what they may do', () => {
    const shop = story(opening);
    shop.submit({}, at(0));
    const moves = (powers: readonly Held[]) =>
      legalMoves(opening, shop.state, { ...zhao, powers }, '2022-06-01').map(({ act }) => act);
    expect(moves([held(['read', 'answer'])])).not.toContain('withdraw');
    expect(moves([held(['read']), held(['withdraw'])])).toContain('withdraw');
    expect(moves([])).toEqual([]);
  });

  test('stands to the case as its party only where they may read it', () => {
    const asked = { party: 'party-lin', service: 'opening' };
    const day = '2022-06-01';
    expect(towards({ ...zhao, powers: [held(['apply'])] }, asked, day)).toMatchObject({
      party: 'party-zhao',
    });
    expect(towards({ ...zhao, powers: [held(['read'])] }, asked, '2022-07-01')).toMatchObject({
      party: 'party-zhao',
    });
    expect(towards({ ...zhao, powers: [held(['read'])] }, asked, day)).toMatchObject({
      party: 'party-lin',
      role: 'delegate',
    });
  });
});
