import type { LimitDeclaration, StepDefinition, Trigger } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { applicantsTime, measure, registrationRules } from '../basis.ts';
import { partyOfRegion, returned } from '../process.ts';
import { isTrader } from './procedure.ts';

/* The bodies that a firm has to do with: each says whether anything is owed to it, and only then is it struck off. */

type Clearing = {
  readonly kind: string;
  readonly name: Text;
  readonly party: string;
  readonly when?: string;
  readonly limit?: LimitDeclaration;
};

const clearings: readonly Clearing[] = [
  {
    kind: 'tax',
    name: { zh: '清税', en: 'Tax clearance' },
    party: partyOfRegion('tax'),
    limit: { when: isTrader, value: 10, unit: 'natural-day', basis: registrationRules('33') },
  },
  {
    kind: 'social-insurance',
    name: { zh: '社保清缴', en: 'Social insurance clearance' },
    party: partyOfRegion('social-insurance'),
  },
  {
    kind: 'housing-fund',
    name: { zh: '公积金清缴', en: 'Housing fund clearance' },
    party: partyOfRegion('housing-fund'),
  },
  { kind: 'customs', name: { zh: '海关清缴', en: 'Customs clearance' }, party: partyOfRegion('customs') },
  {
    kind: 'bank',
    name: { zh: '银行销户', en: 'Closing of the account' },
    party: 'form.bank',
    when: 'has(form.bank)',
  },
];

const cleared = (kind: string): string => `clear-${kind}`;

/** Each body says whether anything is owed to it; what is, the firm settles, and asks again. */
function clearing({ kind, name, party, when, limit }: Clearing): readonly [StepDefinition, StepDefinition] {
  const code = cleared(kind);
  const settle = `settle-${kind}`;
  return [
    {
      code,
      name,
      kind: 'external',
      by: { outside: kind, party },
      after: { any: [{ step: 'check', outcomes: ['begun'] }, { step: settle }] },
      ...(when === undefined ? {} : { when }),
      ...(limit === undefined ? {} : { limit, deemed: { outcome: 'done', basis: registrationRules('33') } }),
      uncounted: measure('service-coverage'),
      calls: {
        operation: `${kind}.clear-deregistration`,
        payload: { unifiedCode: 'form.uscc', enterpriseName: 'data.name', procedure: 'form.procedure' },
      },
      outcomes: [{ code: 'done', name: { zh: '已结清', en: 'Nothing is owed' }, favourable: true }, returned],
    },
    {
      code: settle,
      name: { zh: `${name.zh}：结清后再核`, en: `${name.en}: settle and ask again` },
      kind: 'works',
      by: { applicant: true },
      after: { any: [{ step: code, outcomes: ['returned'] }] },
      uncounted: applicantsTime,
      outcomes: [{ code: 'settled', name: { zh: '已结清', en: 'Settled' }, favourable: true }],
    },
  ];
}

export const clearingSteps: readonly StepDefinition[] = clearings.flatMap(clearing);

/** That nobody is owed anything. */
export const everybodyCleared: readonly Trigger[] = clearings.map(({ kind }) => ({ step: cleared(kind) }));
