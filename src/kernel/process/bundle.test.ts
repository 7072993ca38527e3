import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, form, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { legalMoves } from './moves.ts';
import { applicant, officer, story, system } from './story.fixture.ts';

/** A bundle: the licence first, the signboard only with it, the catering part if it is wanted. */
const opening: ServiceDefinition = service(
  'opening',
  { done: 'favourable', 'done-in-part': 'partial', refused: 'unfavourable', withdrawn: 'withdrawn' },
  [
    step(
      'licence',
      { service: 'licence' },
      {
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused', { ends: [{ outcome: 'refused' }] })],
      },
    ),
    step(
      'signboard',
      { service: 'signboard' },
      {
        after: { all: [{ step: 'licence', outcomes: ['granted'] }] },
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused')],
      },
    ),
    step(
      'catering',
      { service: 'catering' },
      {
        after: { all: [{ step: 'licence', outcomes: ['granted'] }] },
        when: 'form.kitchen',
        addable: { fields: ['kitchen'], basis: basis('优化营商环境条例', '19') },
        opens: { form: {} },
        outcomes: [outcome('granted'), bad('refused')],
      },
    ),
    step(
      'handover',
      { duty: 'hall' },
      {
        kind: 'deliver',
        after: { all: [{ step: 'signboard' }, { step: 'catering' }] },
        outcomes: [
          outcome('handed', {
            ends: [
              {
                when: 'steps.signboard.outcome == "granted" && (steps.catering.status == "skipped" || steps.catering.outcome == "granted")',
                outcome: 'done',
              },
              { outcome: 'done-in-part' },
            ],
          }),
        ],
      },
    ),
  ],
  { kind: 'bundle', form: form({ kitchen: { type: 'boolean' } }) },
);

describe('given a bundle', () => {
  const lin = applicant('lin');
  const hallOffice = officer('h', 'hall@north');
  function begun(kitchen: boolean) {
    const shop = story(opening);
    shop.submit({ kitchen }, '2022-06-01T09:00');
    return shop;
  }

  test('a part opens only once the one before it has been granted', () => {
    expect(checkDefinition(opening)).toEqual([]);
    const shop = begun(true);
    expect(Object.keys(shop.state.steps)).toEqual(['licence']);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    expect(shop.state.steps.signboard?.child).not.toBeNull();
    expect(shop.state.steps.catering?.status).toBe('open');
  });

  test('one part refused makes the whole partly granted, with one handing over', () => {
    const shop = begun(true);
    for (const [part, how] of [
      ['licence', 'granted'],
      ['signboard', 'granted'],
      ['catering', 'refused'],
    ] as const)
      shop.complete(system, '2022-06-02T09:00', part, how);
    expect(shop.complete(hallOffice, '2022-06-03T09:00', 'handover', 'handed')).toContain('case-ended');
    expect(shop.state.outcome).toEqual({ code: 'done-in-part', class: 'partial' });
  });

  test('a part that was left out may be added while nothing that waits for it has begun', () => {
    const shop = begun(false);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    expect(shop.state.steps.catering?.status).toBe('skipped');
    const move = legalMoves(opening, shop.state, lin).find(({ act }) => act === 'add-service');
    expect(move).toMatchObject({ step: 'catering', amends: ['kitchen'] });
    const add = (entries: JsonObject) =>
      shop.act(lin, '2022-06-02T10:00', { act: 'add-service', step: 'catering', form: entries });
    expect(add({ name: 'x' })).toBe('case.field-not-amendable');
    expect(add({ kitchen: false })).toBe('case.not-wanted');
    expect(add({ kitchen: true })).toEqual(['service-added', 'form-amended', 'step-opened']);
    expect(shop.state.steps.catering?.child).not.toBeNull();
    shop.complete(system, '2022-06-02T11:00', 'signboard', 'granted');
    expect(shop.state.steps.handover).toBeUndefined();
    shop.complete(system, '2022-06-02T12:00', 'catering', 'granted');
    expect(shop.state.steps.handover?.status).toBe('open');
  });

  test('a part may say by itself that it is wanted: whoever adds it is asked for the rest alone', () => {
    const asked: ServiceDefinition = {
      ...opening,
      form: form({ kitchen: { type: 'boolean' }, stoves: { type: 'integer', 'x-when': 'form.kitchen' } }),
      steps: opening.steps.map((each) =>
        each.code === 'catering'
          ? {
              ...each,
              addable: {
                fields: ['stoves'],
                sets: { kitchen: '!form.kitchen' },
                basis: basis('优化营商环境条例', '19'),
              },
            }
          : each,
      ),
    };
    expect(checkDefinition(asked)).toEqual([]);
    const shop = story(asked);
    shop.submit({ kitchen: false }, '2022-06-01T09:00');
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    const move = legalMoves(asked, shop.state, lin).find(({ act }) => act === 'add-service');
    expect(move).toMatchObject({ amends: ['stoves'], given: { kitchen: true } });
    const add = { act: 'add-service', step: 'catering', form: { stoves: 2 } } as const;
    expect(shop.act(lin, '2022-06-02T10:00', add)).toContain('step-opened');
    expect(shop.state.form).toMatchObject({ kitchen: true, stoves: 2 });
  });

  test('of two that were left out, the first may be added, and the one that waits for it once that has ended', () => {
    const catering = opening.steps.find(({ code }) => code === 'catering');
    if (catering === undefined) throw new Error('no catering');
    const terrace = step(
      'terrace',
      { service: 'x' },
      {
        ...catering,
        code: 'terrace',
        after: { all: [{ step: 'catering' }] },
        when: 'form.?terrace.orValue(false)',
        addable: { fields: [], sets: { terrace: 'true' }, basis: basis('优化营商环境条例', '19') },
      },
    );
    const both: ServiceDefinition = {
      ...opening,
      form: form({ kitchen: { type: 'boolean' }, terrace: { type: 'boolean' } }, ['kitchen']),
      steps: [
        ...opening.steps.slice(0, -1),
        terrace,
        ...opening.steps.slice(-1).map((each) => ({
          ...each,
          after: { all: [{ step: 'signboard' }, { step: 'catering' }, { step: 'terrace' }] },
        })),
      ],
    };
    expect(checkDefinition(both)).toEqual([]);
    const shop = story(both);
    shop.submit({ kitchen: false }, '2022-06-01T09:00');
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    const addable = () =>
      legalMoves(both, shop.state, lin)
        .filter(({ act }) => act === 'add-service')
        .map((move) => move.step);
    expect(addable()).toEqual(['catering', 'terrace']);
    shop.act(lin, '2022-06-02T10:00', { act: 'add-service', step: 'catering', form: { kitchen: true } });
    expect(addable()).toEqual([]);
    shop.complete(system, '2022-06-02T11:00', 'catering', 'granted');
    expect(addable()).toEqual(['terrace']);
  });

  test('afterwards it is too late', () => {
    const shop = begun(false);
    shop.complete(system, '2022-06-02T09:00', 'licence', 'granted');
    shop.complete(system, '2022-06-02T11:00', 'signboard', 'granted');
    expect(
      shop.act(lin, '2022-06-02T12:00', { act: 'add-service', step: 'catering', form: { kitchen: true } }),
    ).toBe('case.too-late-to-add');
    expect(legalMoves(opening, shop.state, lin).map(({ act }) => act)).not.toContain('add-service');
  });
});
