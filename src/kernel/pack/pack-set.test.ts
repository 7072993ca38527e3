import { describe, expect, test } from 'vitest';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import { basis, form, named, outcome, service, step, word } from '../process/declared.fixture.ts';
import type { RegisterWrite, ServiceDefinition } from '../process/definition.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { Pack } from './definition.ts';
import { checkPacks } from './pack-set.ts';

const offer = {
  duties: new Set(['assembly']),
  planCodes: new Set(['plan']),
  indicatorFacts: new Set<string>(),
  outsideKinds: new Set<string>(),
};

const pack = (services: readonly ServiceDefinition[]): Pack => ({
  plan: 'plan',
  name: named('pack'),
  services,
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
});

const grants = [{ outcome: 'granted' }];
const single = (
  code: string,
  openedBy: ServiceDefinition['openedBy'],
  outcomes: Parameters<typeof service>[1],
): ServiceDefinition =>
  service(
    code,
    outcomes,
    [step('do', { duty: 'assembly' }, { outcomes: [outcome('done', { ends: grants })] })],
    { openedBy },
  );

test('what may end with the case it runs under must be able to end as withdrawn', () => {
  const endless = { granted: 'favourable' } as const;
  const withdrawable = { granted: 'favourable', withdrawn: 'withdrawn' } as const;
  const bundle = service('bundle', withdrawable, [
    step('part', { service: 'part' }, { opens: { form: {} }, outcomes: [outcome('done', { ends: grants })] }),
    step(
      'voting',
      { duty: 'assembly' },
      {
        kind: 'gather',
        limit: { value: 5, unit: 'natural-day', basis: basis('民法典', '278') },
        gathers: { service: 'vote', complete: 'at-closing', totals: {} },
        rules: [{ when: 'true', outcome: 'done' }],
        outcomes: [outcome('done')],
      },
    ),
  ]);
  const wrong = [bundle, single('part', 'applicant', endless), single('vote', 'joining', endless)];
  expect(checkPacks([pack(wrong)], offer)).toEqual([
    {
      path: '/plan/bundle/steps/part',
      code: 'pack.child-without-withdrawn',
      parameters: { service: 'part' },
    },
    {
      path: '/plan/bundle/steps/voting/gathers',
      code: 'pack.child-without-withdrawn',
      parameters: { service: 'vote' },
    },
  ]);
  const right = [bundle, single('part', 'applicant', withdrawable), single('vote', 'joining', withdrawable)];
  expect(checkPacks([pack(right)], offer)).toEqual([]);
});

test('what waits for the case that caused it must be told which that is, and a reaction may open what it opens', () => {
  const order = service(
    'order',
    { over: 'settled' },
    [
      step(
        'follow',
        { duty: 'assembly' },
        {
          awaits: { clock: 'form.clock', outcome: 'over' },
          outcomes: [outcome('over', { ends: [{ outcome: 'over' }] })],
        },
      ),
    ],
    { openedBy: 'reaction', form: form({ clock: word }) },
  );
  const reacting = (opened: ServiceDefinition, linked?: true): Pack => ({
    ...pack([single('late', 'applicant', { granted: 'favourable' }), opened]),
    reactions: [
      {
        code: 'supervise',
        on: { service: '*', warned: 'red' },
        opens: {
          service: 'order',
          form: { clock: 'output.clock' },
          ...(linked === true && { linked }),
        },
      },
    ],
  });
  expect(checkPacks([reacting(order)], offer)).toEqual([
    {
      path: '/plan/reactions/supervise/opens',
      code: 'pack.awaits-unlinked',
      parameters: { service: 'order' },
    },
  ]);
  expect(checkPacks([reacting({ ...order, openedBy: 'applicant' }, true)], offer)).toEqual([
    { path: '/plan/reactions/supervise', code: 'pack.reaction-unwanted', parameters: { service: 'order' } },
  ]);
  expect(checkPacks([reacting(order, true)], offer)).toEqual([]);
});

test('a reaction makes a draft ready of what people apply for alone, with entries that its form has', () => {
  const reacting = (openedBy: ServiceDefinition['openedBy'], field: string): Pack => ({
    ...pack([
      single('first', 'applicant', { granted: 'favourable' }),
      { ...single('next', openedBy, { granted: 'favourable' }), form: form({ clock: word }) },
    ]),
    reactions: [
      {
        code: 'ready',
        on: { service: 'first', ended: ['favourable'] },
        opens: { service: 'next', form: { [field]: '"x"' }, asDraft: true },
      },
    ],
  });
  const faults = (given: Pack) => checkPacks([given], offer).map(({ code }) => code);
  expect(faults(reacting('applicant', 'clock'))).toEqual([]);
  expect(faults(reacting('reaction', 'clock'))).toEqual(['pack.draft-unwanted']);
  expect(faults(reacting('applicant', 'watch'))).toEqual(['pack.form-field-unused']);
});

test('a pool is a list that the step’s form has, of days that are expressions', () => {
  const drawing = (entry: string, from: string) =>
    service('inspection', { granted: 'favourable' }, [
      step(
        'freeze',
        { duty: 'assembly' },
        {
          form: form({ numbers: { type: 'array', items: word, 'x-text': { title: named('numbers') } } }),
          pool: { entry, from, to: 'today' },
          outcomes: [outcome('done', { ends: grants })],
        },
      ),
    ]);
  const faults = (definition: ServiceDefinition) =>
    checkPacks([pack([definition])], offer).map(({ path, code }) => [path, code]);
  expect(faults(drawing('numbers', 'today'))).toEqual([]);
  expect(faults(drawing('numbers', 'today +'))).toEqual([
    ['/plan/inspection/steps/freeze/pool/from', 'pack.expression-wrong'],
  ]);
  expect(faults(drawing('cases', 'today'))).toEqual([
    ['/plan/inspection/steps/freeze/pool', 'pack.form-field-unused'],
  ]);
});

test('an office that a case names, and the clock it waits for, are expressions over what is there', () => {
  const wrong = service('order', { over: 'settled' }, [
    step(
      'explain',
      { office: 'form.office', name: named('late') },
      {
        awaits: { clock: 'form.clock +', outcome: 'over' },
        outcomes: [outcome('done', { ends: [{ outcome: 'over' }] })],
      },
    ),
  ]);
  expect(checkPacks([pack([wrong])], offer).map(({ path, code }) => [path, code])).toEqual([
    ['/plan/order/steps/explain', 'pack.step-outcome-unknown'],
    ['/plan/order/steps/explain/by/office', 'pack.form-field-unused'],
    ['/plan/order/steps/explain/awaits/clock', 'pack.expression-wrong'],
  ]);
});

test('a bundle whose parts give something hands everything over itself', () => {
  const outcomes = { granted: 'favourable', withdrawn: 'withdrawn' } as const;
  const licence = service(
    'licence',
    outcomes,
    [
      step(
        'grant',
        { duty: 'assembly' },
        { outcomes: [outcome('yes', { issues: [{ type: 'licence', content: {} }], ends: grants })] },
      ),
    ],
    { openedBy: 'parent' },
  );
  const opens = step('part', { service: 'licence' }, { opens: { form: {} }, outcomes: [outcome('done')] });
  const bundle = (delivers?: 'counter') =>
    service(
      'bundle',
      outcomes,
      [
        opens,
        step(
          'out',
          { duty: 'assembly' },
          {
            kind: 'deliver',
            after: { all: [{ step: 'part' }] },
            outcomes: [outcome('taken', { ends: grants })],
            ...(delivers !== undefined && { delivers }),
          },
        ),
      ],
      { kind: 'bundle' },
    );
  const faults = (whole: ServiceDefinition) =>
    checkPacks(
      [
        {
          ...pack([whole, licence]),
          certificates: [
            {
              code: 'licence',
              name: named('licence'),
              typeNumber: '901',
              validity: { kind: 'lasting' },
              basis: [{ custom: { zh: '测试', en: 'a test' } }],
              issuerDuty: 'assembly',
              fields: [],
            },
          ],
        },
      ],
      offer,
    ).map(({ path, code }) => [path, code]);
  expect(faults(bundle())).toEqual([['/plan/bundle/steps', 'pack.bundle-without-delivery']]);
  expect(faults(bundle('counter'))).toEqual([]);
});

test('nothing is declared twice, and nobody signs in two capacities of one code', () => {
  const ends = { granted: 'favourable' } as const;
  const one = single('one', 'applicant', ends);
  const signer = (name: string) => ({ code: 'owner', name: named(name), persons: '[]' });
  const signed: ServiceDefinition = {
    ...single('two', 'applicant', ends),
    signing: {
      before: 'required',
      signers: [signer('owner'), signer('another')],
      basis: basis('电子签名法', '13'),
    },
  };
  expect(checkPacks([pack([one, signed]), pack([one])], offer)).toEqual([
    { path: '/plan/services/one', code: 'pack.declared-twice', parameters: {} },
    { path: '/plan/two/signing/signers/owner', code: 'pack.declared-twice', parameters: {} },
  ]);
});

test('a statement is drawn up for what an office begins, and has an entry that nobody must fill in', () => {
  const stating = (
    openedBy: ServiceDefinition['openedBy'],
    required: readonly string[],
  ): ServiceDefinition => ({
    ...single('report', openedBy, { granted: 'favourable', withdrawn: 'withdrawn' }),
    ...(openedBy === 'office' ? { opener: { duty: 'assembly' } } : {}),
    form: form({ day: word, hash: word }, required),
    statement: {
      entry: 'hash',
      from: 'form.day',
      to: 'form.day',
      paper: { kind: 'day', written: 'do', issue: 'no', sentOn: 'on', to: 'to', copies: 'cc', open: 'open' },
    },
  });
  expect(checkPacks([pack([stating('applicant', [])])], offer)).toContainEqual({
    path: '/plan/report/statement',
    code: 'pack.figures-unasked',
    parameters: {},
  });
  expect(checkPacks([pack([stating('office', ['day', 'hash'])])], offer)).toEqual([
    { path: '/plan/report/statement/entry', code: 'pack.statement-required', parameters: { field: 'hash' } },
  ]);
  expect(checkPacks([pack([stating('office', ['day'])])], offer)).toEqual([]);
});

describe('what is written to a register', () => {
  const street = {
    code: 'street',
    version: 1,
    name: named('street'),
    basis: basis('民法典', '209'),
    schema: form({ name: word, open: word, why: { ...word, 'x-when': 'form.open == "no"' } }, [
      'name',
      'open',
      'why',
    ]),
    key: named('number'),
    owner: 'assembly',
    writers: ['mark'],
    kind: 'plain',
  } satisfies RegisterDefinition;
  const write = (act: RegisterWrite['act'], content: RegisterWrite['content']): RegisterWrite => ({
    register: 'street',
    key: 'case.number',
    act,
    content,
  });
  const faults = (service: ServiceDefinition) =>
    checkPacks([{ ...pack([service]), registers: [street] }], offer);
  const inStep = (write: RegisterWrite): ServiceDefinition =>
    service('mark', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step('do', { duty: 'assembly' }, { outcomes: [outcome('done', { ends: grants, writes: [write] })] }),
    ]);

  test.each(['create', 'change', 'put'] as const)(
    'says all that the register requires: %s replaces the whole entry',
    (act) => {
      expect(faults(inStep(write(act, { open: '"yes"' })))).toEqual([
        {
          path: '/plan/mark/steps/do',
          code: 'pack.register-content-lacking',
          parameters: { register: 'street', field: 'name' },
        },
      ]);
      expect(faults(inStep(write(act, { name: '"Lotus"', open: '"yes"' })))).toEqual([]);
    },
  );

  test('is read by a value only where it is found by it', () => {
    const reading = (lookup: string): ServiceDefinition => {
      const [mark, ...rest] = inStep(write('close', {})).steps;
      if (mark === undefined) throw new Error('no step');
      const reads = [{ as: 'streets', register: 'street', key: 'case.number', lookup }];
      return { ...inStep(write('close', {})), steps: [{ ...mark, reads }, ...rest] };
    };
    const lookups = [{ code: 'name', name: named('name'), field: 'name' }];
    const of = (service: ServiceDefinition) =>
      checkPacks([{ ...pack([service]), registers: [{ ...street, lookups }] }], offer);
    expect(of(reading('name'))).toEqual([]);
    expect(of(reading('other'))).toEqual([
      { path: '/plan/mark/steps/do', code: 'pack.lookup-field', parameters: { field: 'other' } },
    ]);
  });

  test('says it on withdrawal as well, where what is read may be used; and nothing where the entry ends', () => {
    const withdrawing = (of: RegisterWrite): ServiceDefinition => ({
      ...inStep(write('close', {})),
      withdrawal: [
        {
          outcome: 'withdrawn',
          reads: [{ as: 'street', register: 'street', key: 'case.number' }],
          writes: [of],
        },
      ],
    });
    expect(faults(withdrawing(write('change', { open: 'facts.street.open' })))).toEqual([
      {
        path: '/plan/mark/withdrawal',
        code: 'pack.register-content-lacking',
        parameters: { register: 'street', field: 'name' },
      },
    ]);
    const whole = { name: 'facts.street.name', open: '"no"' };
    expect(faults(withdrawing(write('change', whole)))).toEqual([]);
    expect(faults(withdrawing(write('change', { ...whole, name: 'facts.other.name' })))).toEqual([
      {
        path: '/plan/mark/withdrawal/0/writes/0/content/name',
        code: 'pack.fact-undeclared',
        parameters: { fact: 'other' },
      },
    ]);
  });
});

test('the cases of one matter are found in a register by its lookups, and alike by all that is measured of a service', () => {
  const lines: RegisterDefinition = {
    code: 'lines',
    version: 1,
    name: named('lines'),
    basis: basis('民法典', '278'),
    schema: form({ project: word, case: word }),
    key: named('key'),
    owner: 'assembly',
    lookups: [
      { code: 'project', name: named('project'), field: 'project' },
      { code: 'case', name: named('case'), field: 'case' },
    ],
    writers: [],
    kind: 'plain',
  };
  const together = {
    register: 'lines',
    by: 'project',
    value: 'form.project',
    names: 'case',
    services: ['part'],
  };
  const total = (code: string, more: Partial<typeof together> = {}): IndicatorDefinition => ({
    code,
    version: 1,
    name: named(code),
    description: named(code),
    unit: 'working-day',
    direction: 'lower-better',
    source: { services: ['whole'], together: { ...together, ...more } },
    exclusions: [],
    value: 'sum(together.map(c, c.workingDays))',
    aggregate: 'mean',
    facts: [],
    target: { comparator: '<=', value: 25 },
    basis: basis('民法典', '278'),
  });
  const services = [
    single('whole', 'applicant', { granted: 'favourable' }),
    single('part', 'applicant', { granted: 'favourable' }),
  ];
  const faults = (...indicators: readonly IndicatorDefinition[]) =>
    checkPacks([{ ...pack(services), registers: [lines], indicators }], offer).map(({ path, code }) => [
      path,
      code,
    ]);
  const at = '/plan/indicators/days/source/together';
  expect(faults(total('days'), total('steps'))).toEqual([]);
  expect(faults(total('days', { register: 'others' }))).toEqual([
    [`${at}/register`, 'pack.register-unknown'],
  ]);
  expect(faults(total('days', { by: 'key' }))).toEqual([[at, 'pack.lookup-field']]);
  expect(faults(total('days', { services: ['nobody'] }))).toEqual([
    [`${at}/services`, 'pack.service-unknown'],
  ]);
  expect(faults(total('days'), total('steps', { value: 'form.other' }))).toEqual([
    [at, 'pack.matters-differ'],
    ['/plan/indicators/steps/source/together', 'pack.matters-differ'],
  ]);
});
