import { describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { checkDefinition } from './check.ts';
import { basis, outcome, service, step } from './declared.fixture.ts';
import type { ServiceDefinition } from './definition.ts';
import { fold } from './evolve.ts';
import { legalMoves, movesFor } from './moves.ts';
import { applicant, officer, story } from './story.fixture.ts';

/* Duties kept apart (职责分离): where a service says so, no one person accepts, reviews and grants the same case. */

const internal = [
  { custom: { zh: '本市内部控制规则', en: 'The city’s rules of internal control' } },
] as const;

const permit = (more: Partial<ServiceDefinition> = {}): ServiceDefinition =>
  service(
    'permit',
    { granted: 'favourable', withdrawn: 'withdrawn' },
    [
      step('inspect', { duty: 'registry' }, { when: 'form.inspected', outcomes: [outcome('done')] }),
      step(
        'review',
        { duty: 'registry' },
        { after: { all: [{ step: 'inspect' }] }, outcomes: [outcome('approve'), outcome('again')] },
      ),
      step(
        'grant',
        { duty: 'registry' },
        {
          kind: 'decide',
          after: { any: [{ step: 'review', outcomes: ['approve'] }] },
          outcomes: [outcome('granted', { ends: [{ outcome: 'granted' }] })],
        },
      ),
    ],
    {
      form: {
        type: 'object',
        'x-text': { title: { zh: '表', en: 'Form' } },
        properties: {
          inspected: { type: 'boolean', 'x-text': { title: { zh: '勘验', en: 'Inspected' } } },
        },
        required: ['inspected'],
      },
      acceptance: {
        by: { duty: 'registry' },
        basis: basis('行政许可法', '32'),
        within: { value: 5, unit: 'working-day', basis: basis('行政许可法', '32') },
        correction: { value: 10, unit: 'working-day', basis: basis('行政许可法', '32') },
        refusalReasons: [{ code: 'not-ours', name: { zh: '不属于本机关', en: 'Not ours' } }],
      },
      separate: [{ of: ['acceptance', 'review', 'grant'], basis: internal }],
      ...more,
    },
  );

const one = officer('one', 'registry@north');
const two = officer('two', 'registry@north');
const head = officer('head', 'registry@north', 'head');

function reviewed(accepts: Principal, reviews: Principal, definition = permit()) {
  const shop = story(definition);
  shop.submit({ inspected: true }, '2022-06-01T09:00', applicant('lin'));
  shop.act(accepts, '2022-06-01T10:00', { act: 'accept' });
  shop.complete(two, '2022-06-01T10:30', 'inspect', 'done');
  shop.complete(reviews, '2022-06-01T11:00', 'review', 'approve');
  return shop;
}
const granting = (shop: ReturnType<typeof story>, who: Principal) =>
  shop.complete(who, '2022-06-01T12:00', 'grant', 'granted');

describe('given a service that keeps acceptance, review and grant apart', () => {
  test('whoever accepted and reviewed does not grant as well; somebody else does', () => {
    const shop = reviewed(one, one);
    expect(granting(shop, one)).toBe('case.not-alone');
    expect(granting(shop, two)).toContain('case-ended');
    expect(fold(JSON.parse(JSON.stringify(shop.stream)), shop.id)).toEqual(shop.state);
  });

  test('where two have had a part in it already, either of them may grant', () => {
    expect(granting(reviewed(one, two), one)).toContain('case-ended');
    expect(granting(reviewed(one, two), two)).toContain('case-ended');
  });

  test('other parts, which are not kept apart, count for nothing', () => {
    expect(granting(reviewed(one, one), two)).toContain('case-ended');
  });

  test('acting in somebody’s stead does not get round it', () => {
    const deputy = (who: ReturnType<typeof officer>, account: string): Principal => ({
      ...who,
      deputises: [{ account, role: 'head', office: 'registry@north', from: '2022-06-01', to: '2022-06-30' }],
    });
    // The same person under another name: as the head's deputy.
    expect(granting(reviewed(one, one), deputy(one, 'head'))).toBe('case.not-alone');
    // Another person in the name of the same one: of another office, and here only as their deputy.
    const stranger: Principal = {
      ...officer('wu', 'tax@north'),
      deputises: [
        { account: 'one', role: 'handler', office: 'registry@north', from: '2022-06-01', to: '2022-06-30' },
      ],
    };
    expect(granting(reviewed(one, one), stranger)).toBe('case.not-alone');
  });

  test('a part that was not needed leaves the others to be kept apart', () => {
    const definition = permit({ separate: [{ of: ['acceptance', 'inspect', 'grant'], basis: internal }] });
    const shop = story(definition);
    shop.submit({ inspected: false }, '2022-06-01T09:00');
    shop.act(one, '2022-06-01T10:00', { act: 'accept' });
    shop.complete(two, '2022-06-01T11:00', 'review', 'approve');
    expect(granting(shop, one)).toBe('case.not-alone');
    expect(granting(shop, two)).toContain('case-ended');
  });

  test('the button is shown with why it is not theirs', () => {
    const shop = reviewed(one, one);
    const acts = (who: Principal) => legalMoves(permit(), shop.state, who).map(({ act }) => act);
    expect(acts(one)).not.toContain('complete-step');
    // Nor do they take it from those who may.
    expect(acts(one)).not.toContain('claim-step');
    expect(acts(two)).toContain('complete-step');
    expect(movesFor(permit(), shop.state, one).barred.map(({ move, bar }) => [move.step, bar])).toEqual([
      ['grant', 'case.not-alone'],
    ]);
    expect(movesFor(permit(), shop.state, head).barred).toEqual([]);
  });

  test('without such a declaration one person may do it all', () => {
    const { separate: _, ...plain } = permit();
    expect(granting(reviewed(one, one, plain), one)).toContain('case-ended');
  });
});

describe('a declaration of duties to keep apart', () => {
  const faults = (of: readonly string[]) =>
    checkDefinition(permit({ separate: [{ of, basis: internal }] }))
      .filter(({ path }) => path.startsWith('/permit/separate'))
      .map(({ code, path }) => `${path} ${code}`);

  test('names at least two different parts that people of offices do', () => {
    expect(faults(['acceptance', 'grant'])).toEqual([]);
    expect(faults(['grant'])).toEqual(['/permit/separate/0 pack.separation-too-few']);
    expect(faults(['grant', 'grant'])).toEqual(['/permit/separate/0 pack.separation-too-few']);
    expect(faults(['acceptance', 'nowhere'])).toEqual(['/permit/separate/0 pack.separation-unfit']);
  });
});
