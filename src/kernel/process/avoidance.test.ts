import { describe, expect, test } from 'vitest';
import type { Held } from '../access/powers.ts';
import type { Principal } from '../access/principal.ts';
import { bad, outcome, service, step } from './declared.fixture.ts';
import { fold } from './evolve.ts';
import { legalMoves, movesFor } from './moves.ts';
import { applicant, officer, story } from './story.fixture.ts';

/*
 * Avoidance (回避) as the laws have it. 公务员法 art. 76: an official whose own interest, or that of a relative, is
 * touched, or who may be partial for another reason, stays away. Art. 77: they say so themselves; whoever is
 * concerned may ask for it; the authority decides, asked or not. 行政处罚法 art. 43: the head of the authority
 * decides on what a party asks, and until then the work does not stop. Articles by the texts in force in 2022.
 */

const licence = service(
  'licence',
  { granted: 'favourable', refused: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'review',
      { duty: 'registry' },
      {
        outcomes: [
          outcome('approve', { ends: [{ outcome: 'granted' }] }),
          bad('refuse', { ends: [{ outcome: 'refused' }] }),
        ],
      },
    ),
  ],
);

const zhang = officer('zhang', 'registry@north');
const li = officer('li', 'registry@north');
const head = officer('head', 'registry@north', 'head');
const lin = applicant('lin');
const kin = { ground: 'kin', reason: '申请人是我表兄' } as const;
const at = (minute: number) => `2022-06-01T10:${String(minute).padStart(2, '0')}`;

/** A case whose review has been given to Zhang. */
function given() {
  const shop = story(licence);
  shop.submit({}, '2022-06-01T09:00');
  shop.act(head, at(0), { act: 'assign-step', step: 'review', to: { account: 'zhang', name: '张' } });
  return shop;
}

describe('given an official whose relative asks (公务员法 76, 77: they say so themselves)', () => {
  test('when they declare it, then they do nothing more in the case, and the work goes to others', () => {
    const shop = given();
    expect(shop.act(zhang, at(1), { act: 'stay-away', ...kin })).toEqual([
      'officer-avoided',
      'step-assigned',
    ]);
    expect(shop.state.steps.review?.assignee).toBeNull();
    expect(shop.complete(zhang, at(2), 'review', 'approve')).toBe('case.stays-away');
    expect(shop.act(zhang, at(2), { act: 'note', note: '仍想说一句' })).toBe('case.stays-away');
    expect(shop.act(zhang, at(2), { act: 'claim-step', step: 'review' })).toBe('case.stays-away');
    expect(shop.complete(li, at(3), 'review', 'approve')).toContain('case-ended');
    expect(fold(JSON.parse(JSON.stringify(shop.stream)), shop.id)).toEqual(shop.state);
  });

  test('then the reason stays on record, and the case says in plain words that somebody stays away', () => {
    const shop = given();
    shop.act(zhang, at(1), { act: 'stay-away', ...kin });
    expect(shop.last('officer-avoided')).toEqual({
      type: 'officer-avoided',
      officer: { account: 'zhang', name: 'zhang' },
      by: 'self',
      asked: false,
      ...kin,
    });
  });

  test('when no reason is given, then it is not taken', () => {
    expect(given().act(zhang, at(1), { act: 'stay-away', ground: 'kin', reason: ' ' })).toBe(
      'case.reason-missing',
    );
  });

  test('then they are shown what they would do, with why they may not', () => {
    const shop = given();
    shop.act(zhang, at(1), { act: 'stay-away', ...kin });
    expect(legalMoves(licence, shop.state, zhang)).toEqual([]);
    const barred = movesFor(licence, shop.state, zhang).barred;
    expect(barred.map(({ move }) => move.act)).toContain('complete-step');
    expect(new Set(barred.map(({ bar }) => bar))).toEqual(new Set(['case.stays-away']));
  });

  test('then acting in somebody’s stead does not get round it, on either side', () => {
    const shop = given();
    shop.act(zhang, at(1), { act: 'stay-away', ...kin });
    const represents = (account: string, role: 'handler' | 'head') => [
      { account, role, office: 'registry@north', from: '2022-06-01', to: '2022-06-30' },
    ];
    const zhangForHead: Principal = { ...zhang, deputises: represents('head', 'head') };
    expect(shop.complete(zhangForHead, at(2), 'review', 'approve')).toBe('case.stays-away');
    // Of another office, and so in this case only as Zhang's deputy.
    const strangerForZhang: Principal = {
      ...officer('wu', 'tax@north'),
      deputises: represents('zhang', 'handler'),
    };
    expect(shop.complete(strangerForZhang, at(2), 'review', 'approve')).toBe('case.stays-away');
  });

  test('then who has nothing to do with the case declares nothing', () => {
    expect(given().act(officer('wu', 'tax@north'), at(1), { act: 'stay-away', ...kin })).toBe(
      'access.not-permitted',
    );
    expect(given().act(lin, at(1), { act: 'stay-away', ...kin })).toBe('access.not-permitted');
  });
});

describe('given a party who fears partiality (公务员法 77, 行政处罚法 43)', () => {
  const ask = { act: 'ask-avoidance', ground: 'other', reason: '与竞争对手同住' } as const;

  test('when they ask, then the work does not stop until the head decides', () => {
    const shop = given();
    expect(shop.act(lin, at(1), ask)).toEqual(['avoidance-asked']);
    expect(shop.act(zhang, at(2), { act: 'note', note: '继续办理' })).toEqual(['case-noted']);
    expect(shop.act(lin, at(2), ask)).toBe('access.not-permitted');
  });

  test('when the head grants it, then whoever the head names stays away', () => {
    const shop = given();
    shop.act(lin, at(1), ask);
    const order = {
      act: 'order-avoidance',
      officer: { account: 'zhang', name: '张' },
      ground: 'other',
      reason: '申请有理由',
    } as const;
    expect(shop.act(zhang, at(2), order)).toBe('access.not-permitted');
    expect(shop.act(head, at(2), order)).toEqual(['officer-avoided', 'step-assigned']);
    expect(shop.state.avoidanceAsked).toBeUndefined();
    expect(shop.complete(zhang, at(3), 'review', 'approve')).toBe('case.stays-away');
    expect(shop.act(head, at(3), order)).toBe('case.avoided-already');
  });

  test('when the head refuses it, then with a reason, and it may be asked again', () => {
    const shop = given();
    shop.act(lin, at(1), ask);
    expect(shop.act(head, at(2), { act: 'refuse-avoidance', reason: '' })).toBe('case.reason-missing');
    expect(shop.act(head, at(2), { act: 'refuse-avoidance', reason: '查无此事' })).toEqual([
      'avoidance-refused',
    ]);
    expect(shop.complete(zhang, at(3), 'review', 'approve')).toContain('case-ended');
  });

  test('the head may decide it without being asked', () => {
    const shop = given();
    const { ground, reason } = kin;
    shop.act(head, at(1), { act: 'order-avoidance', officer: { account: 'li', name: '李' }, ground, reason });
    expect(shop.last('officer-avoided').asked).toBe(false);
    expect(shop.act(li, at(2), { act: 'note', note: '' })).toBe('case.stays-away');
  });

  test('a head who stays away decides nothing in the case', () => {
    const shop = given();
    shop.act(head, at(1), { act: 'stay-away', ...kin });
    shop.act(lin, at(2), ask);
    expect(shop.act(head, at(3), { act: 'refuse-avoidance', reason: '不必' })).toBe('case.stays-away');
  });
});

describe('given an official who is themselves concerned, then nobody has to declare it (公务员法 76)', () => {
  const held = (party: string): Held => ({
    party,
    kind: 'representative',
    scope: { services: ['*'], acts: ['read'] },
    from: '2022-01-01',
    to: null,
    chain: ['p'],
  });

  test('as the applicant', () => {
    const asker: Principal = { ...zhang, party: 'party-lin' };
    expect(given().complete(asker, at(1), 'review', 'approve')).toBe('case.own-matter');
  });

  test('as legal representative or delegate of the applicant', () => {
    const represents: Principal = { ...zhang, powers: [held('party-lin')] };
    expect(given().complete(represents, at(1), 'review', 'approve')).toBe('case.own-matter');
    const elsewhere: Principal = { ...zhang, powers: [held('party-wu')] };
    expect(given().complete(elsewhere, at(1), 'review', 'approve')).toContain('case-ended');
  });

  test('also as somebody’s deputy', () => {
    const deputises = [
      { account: 'zhang', role: 'handler', office: 'registry@north', from: '2022-06-01', to: '2022-06-30' },
    ] as const;
    const deputy: Principal = { ...li, party: 'party-lin', deputises };
    expect(given().complete(deputy, at(1), 'review', 'approve')).toBe('case.own-matter');
  });
});
