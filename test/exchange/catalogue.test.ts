import { describe, expect, test } from 'vitest';
import {
  catalogueOperations,
  type ExchangeMessage,
  type OperationUse,
  sharedOperations,
} from '../../src/kernel/exchange/index.ts';
import { type FormSchema, validateForm } from '../../src/kernel/form/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { packs } from '../../src/main/packs.ts';
import { answerTo } from '../../src/sandbox/answer.ts';
import { behaviourFrom } from '../../src/sandbox/behaviour.ts';
import { answersQuestion } from '../../src/sandbox/question.ts';
import { findRule } from '../../src/sandbox/rules/index.ts';
import { outsideKinds } from '../../src/usecases/views/outside-kinds.ts';

const operations = packs.flatMap(({ services }) => catalogueOperations(services));

test('whoever is asked outside has a name in words, whichever of them it will be', () => {
  const kinds = new Set(operations.map(({ partyKind }) => partyKind));
  expect([...kinds].filter((kind) => outsideKinds[kind] === undefined)).toEqual([]);
});

describe.each(operations)('$operation, asked by $service', (use) => {
  test('is performed by the outside world', () => {
    expect(findRule(use.partyKind, use.operation)).toBeDefined();
  });

  test('is answered in words the step knows, with a reason where one is wanted', async () => {
    for (const mode of ['prompt', 'refuse', 'return'] as const) {
      const result = await answered(use, mode);
      const outcome = use.outcomes.find(({ code }) => code === result.outcome);
      expect(outcome, `${mode} gives ${result.outcome}`).toBeDefined();
      if (outcome?.reasonRequired === true) expect(result.reason).toMatch(/\S/);
    }
  });

  test('yields what the step has a form for', async () => {
    const form = formOf(packs, use);
    const { outcome, output } = await answered(use, 'prompt');
    expect(use.outcomes.find(({ code }) => code === outcome)?.favourable).toBe(true);
    if (form === undefined) expect(output).toEqual({});
    else expect(validateForm(form, output, { codeLists: {} })).toEqual([]);
  });
});

test('what a dataset has a party asked, such a party answers', () => {
  const asked = sharedOperations(packs.flatMap(({ datasets = [] }) => datasets)).flatMap(
    ({ dataset: { source }, predicate }) =>
      'outside' in source && predicate !== null && 'operation' in predicate.answered
        ? [[source.outside, predicate.answered.operation] as const]
        : [],
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(([kind, operation]) => !answersQuestion(kind, operation))).toEqual([]);
});

test('there are operations to look at', () => {
  expect(operations.length).toBeGreaterThan(10);
});

/** What the party says where the city says yes to whatever it is asked back. */
async function answered(use: OperationUse, mode: 'prompt' | 'refuse' | 'return') {
  return await answerTo(messageOf(use), partyOf(use), behaviourFrom({ mode }, 0), async () => true);
}

function formOf(all: readonly Pack[], { service, step }: OperationUse): FormSchema | undefined {
  const declared = all
    .flatMap(({ services }) => services)
    .find(({ code }) => code === service)
    ?.steps.find(({ code }) => code === step);
  // Pack checks have held every form against the dialect.
  return declared?.form as FormSchema | undefined;
}

function partyOf({ partyKind }: OperationUse) {
  return { id: partyKind, kind: partyKind, name: { zh: '对方', en: 'Party' }, key: {} };
}

/** A message with everything the declaration shares, filled in so that nobody has a reason to object. */
function messageOf({ operation, step, purpose, outcomes, shares }: OperationUse): ExchangeMessage {
  const favourable: JsonObject = {
    unifiedCode: '91990000MA00000000',
    digest: '5f',
    signature: 'N1 91990000MA00000000 5f',
    enterpriseName: '青澜甲商贸有限公司',
    financePhone: '13800001234',
    contactPhone: '13800001234',
    employees: 3,
    contributionPercent: 8,
    capitalFen: 10_000_000,
    accountNumber: '4000000000000000006',
    seals: ['company', 'finance'],
    insured: [{ name: '林晓', residentId: '411082198506150021' }],
    kilowatts: 60,
    from: '2024-03-13',
    sellers: ['林晓'],
    buyers: ['周宁'],
    wantedOn: '2024-04-01',
    content: '新建厂房一座',
    investmentFen: 5_000_000_00,
  };
  return {
    id: '0189f7a0-0000-7000-8000-000000000001',
    operation,
    city: '990000',
    to: 'party',
    case: '0189f7a0-0000-7000-8000-000000000002',
    step,
    round: 1,
    purpose,
    outcomes,
    sentAt: '2024-03-13T11:00:00+06:00',
    body: Object.fromEntries(shares.map((name) => [name, favourable[name] ?? `${name}`])),
  };
}
