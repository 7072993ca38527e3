import type { Basis } from '../../kernel/basis.ts';
import {
  type LimitDeclaration,
  type OutcomeDeclaration,
  outcomeClasses,
  type StepDefinition,
  type StepOutcome,
  type Trigger,
} from '../../kernel/process/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { applicantsTime, measure } from './basis.ts';

/*
 * Shapes that several services of the pack share: an outside party is asked, may return the request to
 * the applicant or refuse it, and the applicant's changes lead back to it.
 */

/** What the region promises for the whole, in working days, as its setting says; one where it says nothing. */
export const promise = 'double(region.settings.?promise.orValue(1))';

/**
 * Where the whole is promised within half a working day, registration and what follows it have an hour and
 * a half each: together half of an office day of six hours. The plan itself does not divide it.
 */
export const withinHalfADay: LimitDeclaration = {
  when: `${promise} == 0.5`,
  value: 90,
  unit: 'working-minute',
  basis: [
    ...measure('opening-time'),
    {
      custom: {
        zh: '半日办结的地区，登记和其他事项各一个半小时（服务约定）',
        en: 'Where the whole takes half a day, an hour and a half each (service convention)',
      },
    },
  ],
};

/** Elsewhere half a working day for whatever runs beside or after registration: the whole is one day at most. */
export const besideRegistration: readonly LimitDeclaration[] = [
  withinHalfADay,
  { value: 0.5, unit: 'working-day', basis: measure('opening-time') },
];

const withdrawn = {
  code: 'withdrawn',
  name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  class: 'withdrawn',
} as const satisfies OutcomeDeclaration;

export const refused = {
  code: 'refused',
  name: { zh: '不予办理', en: 'Refused' },
  class: 'unfavourable',
} as const satisfies OutcomeDeclaration;

/** How a service that asks one party may end. */
export function outcomesOf(granted: Text): readonly OutcomeDeclaration[] {
  return [{ code: 'granted', name: granted, class: 'favourable' }, refused, withdrawn];
}

type OutsideStep = {
  readonly code: string;
  readonly name: Text;
  /** Kind of party, and the expression that says which one. */
  readonly party: { readonly kind: string; readonly which: string };
  readonly operation: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly form: StepDefinition['form'];
  readonly reads?: StepDefinition['reads'];
  /** What a favourable answer sets, writes and ends. */
  readonly done: Pick<StepOutcome, 'sets' | 'writes' | 'ends'> & { readonly name: Text };
  /** Fields of the service's form that the applicant may change when the party returns the request. */
  readonly amends: readonly string[];
};

/** The party's step and the applicant's way back to it. */
export function askOutside(step: OutsideStep): readonly [StepDefinition, StepDefinition] {
  return [
    {
      code: step.code,
      name: step.name,
      kind: 'external',
      by: { outside: step.party.kind, party: step.party.which },
      after: { any: [{ step: 'acceptance' }, { step: 'amend' }] },
      calls: { operation: step.operation, payload: step.payload },
      ...(step.reads === undefined ? {} : { reads: step.reads }),
      ...(step.form === undefined ? {} : { form: step.form }),
      outcomes: [
        { code: 'done', favourable: true, ...step.done },
        returned,
        { ...refusedByParty, ends: [{ outcome: 'refused' }] },
      ],
    },
    amendAfter(step.code, step.amends),
  ];
}

export const returned: StepOutcome = {
  code: 'returned',
  name: { zh: '退回修改', en: 'Returned for changes' },
  favourable: false,
  reason: 'required',
};

const refusedByParty: StepOutcome = {
  code: 'refused',
  name: { zh: '不予办理', en: 'Refused' },
  favourable: false,
  reason: 'required',
};

/** The applicant changes the named fields; the office's clock stands still meanwhile. */
export function amendAfter(step: string | readonly string[], amends: readonly string[]): StepDefinition {
  const steps = typeof step === 'string' ? [step] : step;
  return {
    code: 'amend',
    name: { zh: '申请人修改', en: 'Changes by the applicant' },
    kind: 'amend',
    by: { applicant: true },
    after: { any: steps.map((each) => ({ step: each, outcomes: ['returned'] })) },
    uncounted: applicantsTime,
    amends,
    outcomes: [{ code: 'amended', name: { zh: '已修改', en: 'Changed' }, favourable: true }],
  };
}

/** The three authorities that are told of an account number, all at once. */
export const authorities = [
  { kind: 'tax', step: 'tell-tax', name: { zh: '告知税务', en: 'Tell the tax authority' } },
  {
    kind: 'social-insurance',
    step: 'tell-social-insurance',
    name: { zh: '告知社保', en: 'Tell social insurance' },
  },
  {
    kind: 'housing-fund',
    step: 'tell-housing-fund',
    name: { zh: '告知公积金', en: 'Tell the housing fund' },
  },
] as const;

/** Tells every authority after a step; that one of them fails to take note stops nothing. */
export function tellAuthorities(
  after: string,
  verb: 'take-account-number' | 'void-account-number',
  payload: Readonly<Record<string, string>>,
): readonly StepDefinition[] {
  return authorities.map(({ kind, step, name }) => ({
    code: step,
    name,
    kind: 'external',
    by: { outside: kind, party: partyOfRegion(kind) },
    after: { any: [{ step: after, outcomes: [verb === 'take-account-number' ? 'done' : 'voided'] }] },
    calls: { operation: `${kind}.${verb}`, payload },
    outcomes: [
      { code: 'done', name: { zh: '已知悉', en: 'Noted' }, favourable: true },
      { code: 'refused', name: { zh: '未能知悉', en: 'Not noted' }, favourable: false, reason: 'required' },
    ],
  }));
}

/** Whoever keeps what the register says of a firm, beside the three that are told of its account. */
const holders = [
  ...authorities,
  {
    kind: 'medical-insurance',
    step: 'tell-medical-insurance',
    name: { zh: '告知医保', en: 'Tell medical insurance' },
  },
  { kind: 'customs', step: 'tell-customs', name: { zh: '告知海关', en: 'Tell customs' } },
] as const;

/** The bank, which the firm names where it wants it told: nobody else knows where it has its account. */
const toldBank = {
  kind: 'bank',
  step: 'tell-bank',
  name: { zh: '告知开户银行', en: 'Tell the bank' },
} as const;

const told = [...holders, toldBank];

/** What the firm's case is called where one of them did not take note: the register holds, and the firm sees to the rest. */
const notTakenByAll = 'granted-not-all';

/** How such a case may end. */
export function outcomesOfChange(granted: Text): readonly OutcomeDeclaration[] {
  const [done, ...others] = outcomesOf(granted);
  return [
    ...(done === undefined ? [] : [done]),
    {
      code: notTakenByAll,
      name: {
        zh: `${granted.zh}；有单位没有同步，要企业自己去办`,
        en: `${granted.en}; an authority could not be synchronised, so the enterprise must inform it`,
      },
      class: 'favourable',
    },
    ...others,
  ];
}

/**
 * Whoever holds what the register said before is told what it says now (plan, one-site), and says whether it has taken
 * note: what they say comes before the end, and is said with it.
 */
export function tellOfChange(
  after: Trigger,
  change: {
    /** The code that they know it by. */
    readonly uscc: string;
    /** As it is called now. */
    readonly name: string;
    readonly items: string;
    /** What is new, null where nothing is. */
    readonly now: Readonly<Record<string, string>>;
  },
): readonly StepDefinition[] {
  const tell = told.map(
    ({ kind, step, name }): StepDefinition => ({
      code: step,
      name,
      kind: 'external',
      by: { outside: kind, party: kind === toldBank.kind ? 'form.bank' : partyOfRegion(kind) },
      after: { all: [after] },
      ...(kind === toldBank.kind ? { when: 'has(form.bank)' } : {}),
      calls: {
        operation: `${kind}.take-change`,
        payload: {
          unifiedCode: change.uscc,
          enterpriseName: change.name,
          items: change.items,
          ...change.now,
        },
      },
      outcomes: [
        { code: 'done', name: { zh: '已同步', en: 'Synchronised' }, favourable: true },
        {
          code: 'refused',
          name: { zh: '未能同步', en: 'Not synchronised' },
          favourable: false,
          reason: 'required',
        },
      ],
    }),
  );
  const anyRefused = told.map(({ step }) => `steps["${step}"].outcome == "refused"`).join(' || ');
  return [
    ...tell,
    {
      code: 'finish',
      name: { zh: '各单位已答复', en: 'Everyone has answered' },
      kind: 'automatic',
      by: { system: true },
      after: { all: told.map(({ step }) => ({ step })) },
      rules: [
        { when: anyRefused, outcome: 'not-all' },
        { when: 'true', outcome: 'done' },
      ],
      outcomes: [
        {
          code: 'done',
          name: { zh: '都已同步', en: 'All synchronised' },
          favourable: true,
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'not-all',
          name: { zh: '有单位没有同步', en: 'Not all synchronised' },
          favourable: false,
          ends: [{ outcome: notTakenByAll }],
        },
      ],
    },
  ];
}

/** The one party of a kind that serves the case's region. */
export function partyOfRegion(kind: string): string {
  return `region.parties[${JSON.stringify(kind)}]`;
}

/** A bundle's step that opens a service and takes over how it ended. */
export function openService(step: {
  readonly code: string;
  readonly name: Text;
  readonly service: string;
  readonly after: NonNullable<StepDefinition['after']>;
  readonly when?: string;
  readonly form: Readonly<Record<string, string>>;
  readonly done: Pick<StepOutcome, 'sets'>;
  readonly failed: StepOutcome;
}): StepDefinition {
  const failures = outcomeClasses.filter((each) => each !== 'favourable');
  return {
    code: step.code,
    name: step.name,
    kind: 'service',
    by: { service: step.service },
    after: step.after,
    ...(step.when === undefined ? {} : { when: step.when }),
    opens: { form: step.form },
    outcomes: [
      { code: 'done', name: { zh: '已办成', en: 'Done' }, favourable: true, ...step.done },
      step.failed,
    ],
    follows: {
      favourable: 'done',
      ...Object.fromEntries(failures.map((each) => [each, step.failed.code])),
    },
  };
}

/** A value passed on under the same name. */
export function pass(...fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, `form.${field}`]));
}

/** A field that is not always asked: passed on where it was entered. */
export function passIfAsked(...fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, `form.?${field}.orValue(null)`]));
}

export const noFee = (basis: readonly Basis[]) => ({ amountFen: '0', basis });
