import { describe, expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { flowDoubts } from './check-flow.ts';
import { bad, basis, form, outcome, service, step, word } from './declared.fixture.ts';
import type { ServiceDefinition, StepDefinition } from './index.ts';

const ends = (to: string) => ({ ends: [{ outcome: to }] });
const results = { granted: 'favourable', refused: 'unfavourable' } as const;
const office = { duty: 'office' } as const;

const made = (steps: readonly StepDefinition[], more: Partial<ServiceDefinition> = {}): ServiceDefinition =>
  service('made', results, steps, more);
const faults = (definition: ServiceDefinition): readonly string[] =>
  checkDefinition(definition).map(({ path, code }) => `${path} ${code}`);

const decide = (code: string, more: Partial<StepDefinition> = {}): StepDefinition =>
  step(code, office, {
    outcomes: [outcome('yes', ends('granted')), bad('no', ends('refused'))],
    ...more,
  });

describe('a process whose way is whole', () => {
  test('has no fault: each outcome ends the case or is waited for', () => {
    const review = step('review', office, { outcomes: [outcome('fit'), bad('unfit', ends('refused'))] });
    expect(faults(made([review, decide('decide', { after: { all: [{ step: 'review' }] } })]))).toEqual([]);
  });

  test('a branch may end without a word while another goes on', () => {
    const opinion = step('opinion', office, { outcomes: [outcome('heard')] });
    expect(faults(made([opinion, decide('decide')]))).toEqual([]);
  });
});

describe('what certainly cannot be right is named with its place', () => {
  test('an outcome that nobody handles', () => {
    const review = step('review', office, { outcomes: [outcome('fit'), bad('unfit')] });
    const wrong = made([
      review,
      decide('decide', { after: { all: [{ step: 'review', outcomes: ['fit'] }] } }),
    ]);
    expect(faults(wrong)).toEqual(['/made/steps/review/outcomes/unfit pack.outcome-unhandled']);
    expect(checkDefinition(wrong)[0]?.parameters).toEqual({ path: 'review → unfit' });
  });

  test('two outcomes that are harmless alone and together leave nobody with work', () => {
    const look = (code: string) => step(code, office, { outcomes: [outcome('fit'), bad('unfit')] });
    const both = { all: ['a', 'b'].map((each) => ({ step: each, outcomes: ['fit'] })), atLeast: 1 };
    expect(faults(made([look('a'), look('b'), decide('decide', { after: both })]))).toEqual(
      expect.arrayContaining(['/made/steps/b/outcomes/unfit pack.outcome-unhandled']),
    );
  });

  test('a join that waits for two outcomes of one step', () => {
    const review = step('review', office, { outcomes: [outcome('fit'), outcome('nearly')] });
    const join = {
      all: [
        { step: 'review', outcomes: ['fit'] },
        { step: 'review', outcomes: ['nearly'] },
      ],
    };
    expect(faults(made([review, decide('decide', { after: join })]))).toContain(
      '/made/steps/decide/after pack.join-impossible',
    );
  });

  test('a join over the two branches of one decision is never reached', () => {
    const route = step('route', office, { outcomes: [outcome('left'), outcome('right')] });
    const branch = (code: string) =>
      step(code, office, {
        after: { all: [{ step: 'route', outcomes: [code] }] },
        outcomes: [outcome('done')],
      });
    const join = { all: [{ step: 'left' }, { step: 'right' }] };
    expect(
      faults(made([route, branch('left'), branch('right'), decide('decide', { after: join })])),
    ).toContain('/made/steps/decide pack.step-unreachable');
  });

  test('a step after an outcome that has ended the case', () => {
    const after = { all: [{ step: 'decide', outcomes: ['yes'] }] };
    expect(faults(made([decide('decide'), decide('publish', { after })]))).toContain(
      '/made/steps/publish/after pack.join-impossible',
    );
  });

  test('steps from which no way leads to an end', () => {
    const again = (code: string, other: string) =>
      step(code, office, {
        after: { any: [{ step: 'review', outcomes: ['unfit'] }, { step: other }] },
        outcomes: [outcome('done')],
      });
    const review = step('review', office, { outcomes: [outcome('fit', ends('granted')), bad('unfit')] });
    const first = { ...again('ask', 'answer') };
    const second = step('answer', office, {
      after: { any: [{ step: 'ask' }] },
      outcomes: [outcome('done')],
    });
    expect(faults(made([review, first, second]))).toEqual([
      '/made/steps/ask pack.step-endless',
      '/made/steps/answer pack.step-endless',
    ]);
  });

  test('a register that is read without being declared, a field that is not asked, a value never set', () => {
    const wrong = made(
      [
        step('review', office, {
          reads: [{ as: 'right', register: 'rights', key: 'form.parcel' }],
          outcomes: [
            outcome('yes', {
              sets: { owner: 'facts.right.owner + facts.seizure.by' },
              ends: [
                { when: 'form.plot == "1" || data.decided', outcome: 'granted' },
                { outcome: 'refused' },
              ],
            }),
          ],
        }),
      ],
      { form: form({ parcel: word }) },
    );
    expect(faults(wrong)).toEqual([
      '/made/steps/review/outcomes/yes/sets/owner pack.fact-undeclared',
      '/made/steps/review/outcomes/yes/ends/0/when pack.form-field-unused',
      '/made/steps/review/outcomes/yes/ends/0/when pack.data-never-set',
    ]);
  });

  test('whether a step opens is decided before its registers are read', () => {
    const wrong = made([
      decide('decide', {
        when: 'facts.right != null',
        reads: [{ as: 'right', register: 'rights', key: '"1"' }],
      }),
    ]);
    expect(faults(wrong)).toEqual(['/made/steps/decide/when pack.fact-undeclared']);
  });

  test('names in one language, limits in unknown units, keys that there are not', () => {
    const [first] = made([decide('decide')]).steps;
    const wrong = {
      ...made([]),
      summary: { zh: '决定' },
      steps: [
        {
          ...first,
          limit: { value: 3, unit: 'fortnight', basis: basis('办法', '1') },
          kind: 'ponder',
          colour: 'red',
        },
      ],
    } as unknown as ServiceDefinition;
    expect(checkDefinition(wrong)).toEqual([
      { path: '/made/summary', code: 'pack.text-one-language', parameters: { language: 'en' } },
      { path: '/made/steps/decide', code: 'pack.key-unknown', parameters: { key: 'colour' } },
      {
        path: '/made/steps/decide/kind',
        code: 'pack.value-not-allowed',
        parameters: { allowed: expect.stringContaining('review, inspect') },
      },
      {
        path: '/made/steps/decide/limit/unit',
        code: 'pack.value-not-allowed',
        parameters: { allowed: expect.stringContaining('working-day, half-day') },
      },
    ]);
  });
});

describe('a process with more situations than are looked at', () => {
  const parallel = Array.from({ length: 12 }, (_, index) =>
    step(`p${index}`, office, { outcomes: [outcome('a'), outcome('b'), bad('c')] }),
  );
  const last = decide('decide', { after: { all: parallel.map(({ code }) => ({ step: code })) } });
  const lost = step('lost', office, { after: { all: [{ step: 'found' }] }, outcomes: [outcome('done')] });
  const found = step('found', office, { after: { all: [{ step: 'lost' }] }, outcomes: [outcome('done')] });

  test('is told to be so, and still has its steps looked after', () => {
    expect(faults(made([...parallel, last]))).toEqual([]);
    expect(flowDoubts(made([...parallel, last])).map(({ code }) => code)).toEqual([
      'pack.too-large-to-prove',
    ]);
    expect(faults(made([...parallel, last, lost, found]))).toEqual([
      '/made/steps/lost pack.step-unreachable',
      '/made/steps/found pack.step-unreachable',
    ]);
  });
});

describe('what is wrong only if conditions fall so is a doubt', () => {
  const either = made(
    [
      decide('online', { when: 'form.how == "online"' }),
      decide('counter', { when: 'form.how == "counter"' }),
    ],
    { form: form({ how: word }) },
  );

  test('two conditional ways, neither of which may be taken', () => {
    expect(faults(either)).toEqual([]);
    expect(flowDoubts(either).map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/steps pack.dead-end-possible',
    ]);
  });

  test('none, where in every kind of case one of them is sure', () => {
    const kinds = ['online', 'counter'].map((how) => (when: string) => when === `form.how == "${how}"`);
    expect(flowDoubts(either, kinds)).toEqual([]);
  });

  test('automatic steps that set one another off', () => {
    const rule = (code: string, other: string): StepDefinition =>
      step(
        code,
        { system: true },
        {
          after: {
            any: [...(code === 'ping' ? [{ step: 'acceptance' }] : []), { step: other, outcomes: ['on'] }],
          },
          rules: [
            { when: 'case.sandbox', outcome: 'on' },
            { when: 'true', outcome: 'over' },
          ],
          outcomes: [outcome('on'), outcome('over', ends('granted'))],
        },
      );
    expect(flowDoubts(made([rule('ping', 'pong'), rule('pong', 'ping')]))).toContainEqual({
      path: '/steps/ping',
      code: 'pack.circle-of-rules',
      parameters: { steps: 'ping, pong' },
    });
  });

  test('steps that may be left out and then wait for one another', () => {
    const loop = (code: string, ...others: readonly string[]): StepDefinition =>
      step(code, office, {
        when: `form.${code}`,
        after: { any: others.map((other) => ({ step: other })) },
        outcomes: [outcome('done', ends('granted'))],
      });
    const wants = form({ here: { type: 'boolean' }, there: { type: 'boolean' } });
    const circling = made([loop('here', 'acceptance', 'there'), loop('there', 'here')], { form: wants });
    expect(flowDoubts(circling)).toContainEqual({
      path: '/steps/here',
      code: 'pack.circle-of-rules',
      parameters: { steps: 'here, there' },
    });
  });

  test('a step that may come again and is not needed waits for nothing of its own', () => {
    const again = step('send', office, {
      when: 'form.post',
      after: { any: [{ step: 'acceptance' }, { step: 'send', outcomes: ['back'] }] },
      outcomes: [outcome('sent', ends('granted')), bad('back')],
    });
    const either = made([again, decide('fetch', { when: '!form.post' })], {
      form: form({ post: { type: 'boolean' } }),
    });
    expect(checkDefinition(either)).toEqual([]);
    const kinds = ['form.post', '!form.post'].map((is) => (when: string) => when === is);
    expect(flowDoubts(either, kinds)).toEqual([]);
  });
});
