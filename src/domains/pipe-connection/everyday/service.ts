import type { Basis } from '../../../kernel/basis.ts';
import { as, person } from '../../../kernel/form/dictionary.ts';
import type { Field, FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  OutcomeDeclaration,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { givenNumber } from '../fields.ts';

export const accountNumber = givenNumber('户号（账单上有）', 'Account number, as on your bill');
export const contact = as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } });

export const withdrawn: OutcomeDeclaration = {
  code: 'withdrawn',
  name: { zh: '申请人撤回', en: 'Withdrawn' },
  class: 'withdrawn',
};

/** What customers ask for beside being connected: begun online, no paper, free of charge. */
export function everyday(given: {
  readonly code: string;
  /** The second where it is asked of an account, else the first. */
  readonly version?: number;
  readonly name: Text;
  readonly summary: Text;
  readonly basis: readonly Basis[];
  readonly keywords: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  readonly limits: readonly LimitDeclaration[];
  readonly steps: readonly StepDefinition[];
  readonly outcomes: readonly OutcomeDeclaration[];
  /** What is asked of an account that is somebody's: they are known, and where another has to agree, that one signs. */
  readonly ofHolder?: Pick<ServiceDefinition, 'asEnterprise' | 'realName' | 'signing'>;
}): ServiceDefinition {
  const { code, name, summary, basis, keywords, limits, steps, outcomes } = given;
  const form: FormSchema = {
    type: 'object',
    'x-text': { title: name },
    properties: given.fields,
    required: given.required,
  };
  return {
    code,
    version: given.version ?? (given.ofHolder === undefined ? 1 : 2),
    kind: 'service',
    name,
    summary,
    basis,
    keywords,
    openedBy: 'applicant',
    ...given.ofHolder,
    form,
    limits: { promised: limits, statutory: [] },
    steps,
    outcomes: [...outcomes, withdrawn],
    fee: { amountFen: '0', basis },
    visits: 0,
  };
}
