import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { bad, basis, form, outcome, service, step, word } from './declared.fixture.ts';
import { describeEvent, type ServiceDefinition, type StepDefinition } from './index.ts';
import { applicant, officer, story, system } from './story.fixture.ts';

/* 统一出件: a person who asked for several things in one form is given all of it once. */

const ends = [{ outcome: 'granted' }];
const done = { all: [{ step: 'licence' }, { step: 'seal' }] };
const part = (code: string): StepDefinition =>
  step(
    code,
    { service: code },
    {
      opens: { form: {} },
      outcomes: [outcome('done'), bad('failed')],
      follows: { favourable: 'done', unfavourable: 'failed' },
    },
  );
const hall = { duty: 'hall' } as const;
const counter: StepDefinition = step('counter', hall, {
  kind: 'deliver',
  delivers: 'counter',
  after: done,
  when: 'form.how == "counter"',
  outcomes: [outcome('taken', { ends })],
});
const post: StepDefinition = step('post', hall, {
  kind: 'deliver',
  delivers: 'post',
  after: { any: [{ step: 'online' }, { step: 'post', outcomes: ['returned'] }] },
  when: 'form.how == "post"',
  form: form({ parcel: word }),
  outcomes: [outcome('sent', { ends }), bad('returned')],
});
const online: StepDefinition = step(
  'online',
  { system: true },
  {
    delivers: 'electronic',
    after: done,
    when: 'form.how == "electronic"',
    rules: [{ when: 'true', outcome: 'sent' }],
    outcomes: [outcome('sent', { ends })],
  },
);

const both: ServiceDefinition = service(
  'both',
  { granted: 'favourable', withdrawn: 'withdrawn' },
  [part('licence'), part('seal'), counter, online, post],
  {
    kind: 'bundle',
    form: form({ how: word }),
    reopening: {
      grounds: [{ code: 'error', name: { zh: '差错', en: 'An error' } }],
      opens: ['seal'],
      basis: basis('办法', '9'),
    },
  },
);
const clerk = officer('he', 'hall@north');

function given(how: string, seal = 'done') {
  const told = story(both);
  told.submit({ how }, '2022-06-06T09:00');
  told.complete(system, '2022-06-06T10:00', 'licence', 'done');
  told.complete(system, '2022-06-06T11:00', 'seal', seal);
  return told;
}

describe('what several offices gave', () => {
  test('is handed over at the counter once, and it is written down what, when and by whom', () => {
    const told = given('counter');
    expect(told.complete(clerk, '2022-06-07T09:00', 'counter', 'taken')).toEqual([
      'step-completed',
      'results-delivered',
      'case-ended',
    ]);
    expect(told.state.delivery).toEqual({
      step: 'counter',
      way: 'counter',
      at: '2022-06-07T09:00:00+08:00',
      parts: ['licence', 'seal'],
      certificates: [],
    });
    const event = told.stream.find(({ body }) => body.type === 'results-delivered');
    expect(event?.actor).toMatchObject({ id: 'he', office: 'hall@north' });
    expect(event && describeEvent(both, event.body)).toEqual({
      zh: '统一出件（窗口领取）：licence、seal',
      en: 'All results delivered together, at the counter: licence, seal',
    });
  });

  test('is waited for by one who was told, in words, when and by what it is fetched', () => {
    const ready = step('ready', hall, {
      outcomes: [
        outcome('ready', {
          sets: { code: '"A1"' },
          tells: { zh: '"取件码 " + data.code', en: '"Your code is " + data.code' },
        }),
      ],
    });
    const kept = service('kept', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      ready,
      step('fetch', hall, { after: { all: [{ step: 'ready' }] }, outcomes: [outcome('taken', { ends })] }),
    ]);
    const told = story(kept);
    told.submit({}, '2022-06-06T09:00');
    expect(told.complete(clerk, '2022-06-06T10:00', 'ready', 'ready')).toContain('applicant-told');
    const event = told.stream.find(({ body }) => body.type === 'applicant-told');
    expect(event && describeEvent(kept, event.body)).toEqual({ zh: '取件码 A1', en: 'Your code is A1' });
  });

  test('is what was given: a part that failed is not among it', () => {
    const told = given('electronic', 'failed');
    expect(told.state.delivery).toMatchObject({ way: 'electronic', parts: ['licence'] });
    expect(told.state.phase).toBe('ended');
  });

  test('goes by post under a number; what comes back has not been handed over, and is sent again', () => {
    const told = given('post');
    expect(told.complete(clerk, '2022-06-07T09:00', 'post', 'sent')).toBe('case.form-invalid');
    told.complete(clerk, '2022-06-07T09:00', 'post', 'returned');
    expect(told.state.delivery).toBeUndefined();
    expect(told.state.steps.post).toMatchObject({ status: 'open', round: 2 });
    told.complete(clerk, '2022-06-08T09:00', 'post', 'sent', { output: { parcel: 'EMS 1' } });
    expect(told.state.delivery).toMatchObject({ way: 'post' });
    expect(told.state.steps.post?.output).toEqual({ parcel: 'EMS 1' });
  });

  test('is not handed over in two ways, whatever the conditions say', () => {
    const always = (each: StepDefinition): StepDefinition => ({ ...each, when: 'true' });
    const greedy = { ...both, steps: [part('licence'), part('seal'), always(counter), always(post)] };
    const told = story({
      ...greedy,
      steps: greedy.steps.map((each) => (each.code === 'post' ? { ...each, after: done } : each)),
    });
    told.submit({ how: 'all' }, '2022-06-06T09:00');
    told.complete(system, '2022-06-06T10:00', 'licence', 'done');
    told.complete(system, '2022-06-06T11:00', 'seal', 'done');
    expect(told.state.steps).toMatchObject({ counter: { status: 'open' }, post: { status: 'skipped' } });
  });

  test('is handed over anew when the case was taken up again', () => {
    const again = story({
      ...both,
      acceptance: {
        by: hall,
        basis: basis('办法', '1'),
        within: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
        correction: { value: 5, unit: 'working-day', basis: basis('办法', '1') },
        refusalReasons: [{ code: 'no', name: { zh: '否', en: 'No' } }],
        atOnce: { when: 'true', basis: basis('办法', '1') },
      },
    });
    again.submit({ how: 'counter' }, '2022-06-06T09:00');
    again.complete(system, '2022-06-06T10:00', 'licence', 'done');
    again.complete(system, '2022-06-06T11:00', 'seal', 'failed');
    again.complete(clerk, '2022-06-07T09:00', 'counter', 'taken');
    expect(again.state.delivery?.parts).toEqual(['licence']);
    again.act(officer('tou', 'hall@north', 'head'), '2022-06-08T09:00', {
      act: 'reopen',
      ground: 'error',
      reason: '印章应予刻制',
    });
    again.complete(system, '2022-06-08T10:00', 'seal', 'done');
    again.complete(clerk, '2022-06-09T09:00', 'counter', 'taken');
    expect(again.state.delivery?.parts).toEqual(['licence', 'seal']);
  });

  test('is handed over with the whole, and not by a part alone', () => {
    const single: ServiceDefinition = service('licence', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step('grant', { duty: 'hall' }, { outcomes: [outcome('yes')] }),
      { ...counter, after: { all: [{ step: 'grant' }] }, when: 'true', outcomes: [outcome('taken')] },
      step(
        'close',
        { system: true },
        {
          after: { all: [{ step: 'counter' }] },
          rules: [{ when: 'true', outcome: 'over' }],
          outcomes: [outcome('over', { ends })],
        },
      ),
    ]);
    const alone = story(single);
    alone.submit({}, '2022-06-06T09:00');
    alone.complete(clerk, '2022-06-06T10:00', 'grant', 'yes');
    expect(alone.state.steps.counter?.status).toBe('open');
    const within = story({ ...single, openedBy: 'parent' });
    within.submit({}, '2022-06-06T09:00', system, { case: 'whole', step: 'licence', round: 1 });
    within.complete(clerk, '2022-06-06T10:00', 'grant', 'yes');
    expect(within.state).toMatchObject({ phase: 'ended', steps: { counter: { status: 'skipped' } } });
  });

  test('a declaration says who hands over, and under what number something is posted', () => {
    const faults = (steps: readonly StepDefinition[]) =>
      checkDefinition({ ...both, steps }).map(({ path, code }) => [path, code]);
    expect(faults(both.steps)).toEqual([]);
    const { form: _, ...untraced } = post;
    expect(faults([part('licence'), part('seal'), { ...counter, kind: 'review' }, online, untraced])).toEqual(
      [
        ['/both/steps/counter', 'pack.delivery-doer'],
        ['/both/steps/post', 'pack.delivery-untraced'],
      ],
    );
  });

  test('withdrawn after a part was given, the bundle is granted in part: what was given stands (one withdrawal)', () => {
    const partly = {
      ...both,
      outcomes: [
        ...both.outcomes,
        { code: 'partial', name: { zh: '部分办成', en: 'In part' }, class: 'partial' as const },
      ],
      withdrawal: [{ when: 'steps.licence.outcome == "done"', outcome: 'partial' }],
    };
    const withdraw = { act: 'withdraw', reason: '不办了' } as const;
    const lin = applicant('lin');
    const told = story(partly);
    told.submit({ how: 'counter' }, '2022-06-06T09:00', lin);
    told.complete(system, '2022-06-06T10:00', 'licence', 'done');
    told.act(lin, '2022-06-06T11:00', withdraw);
    expect(told.state.outcome).toEqual({ code: 'partial', class: 'partial' });
    const before = story(partly);
    before.submit({ how: 'counter' }, '2022-06-06T09:00', lin);
    before.complete(system, '2022-06-06T10:00', 'licence', 'failed');
    before.act(lin, '2022-06-06T11:00', withdraw);
    expect(before.state.outcome?.class).toBe('withdrawn');
  });
});
