import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  Expression,
  LimitDeclaration,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { supplier } from '../basis.ts';

type Work = {
  readonly code: string;
  readonly name: Text;
  readonly after?: StepDefinition['after'];
  readonly when?: Expression;
  readonly limit?: LimitDeclaration;
  readonly uncounted?: StepDefinition['uncounted'];
  readonly form?: FormSchema;
  /** What comes of it when it is done. */
  readonly done: Omit<StepOutcome, 'code' | 'favourable'>;
};

function optional({ after, when, limit, uncounted, form }: Work): Partial<StepDefinition> {
  return {
    ...(after && { after }),
    ...(when !== undefined && { when }),
    ...(limit && { limit }),
    ...(uncounted && { uncounted }),
    ...(form && { form }),
  };
}

/** Work that the power company's own system orders and answers for; what it cannot do, it says why. */
export function bySystem(
  work: Work & { readonly operation: string; readonly payload: Readonly<Record<string, Expression>> },
): StepDefinition {
  return {
    code: work.code,
    name: work.name,
    kind: 'external',
    by: { outside: 'power-supply', party: 'region.parties["power-supply"]' },
    ...optional(work),
    calls: { operation: work.operation, payload: work.payload },
    outcomes: [
      { ...work.done, code: 'done', favourable: true },
      {
        code: 'refused',
        name: { zh: '系统未能办理，转人工', en: 'The system could not; a person takes it on' },
        favourable: false,
        reason: 'required',
      },
    ],
  };
}

/** The same work by a person of the power company, where its system gave it back. */
export function byHand(
  work: Work & { readonly kind: StepDefinition['kind']; readonly instead: readonly string[] },
): StepDefinition {
  return {
    code: work.code,
    name: work.name,
    kind: work.kind,
    by: supplier,
    ...optional(work),
    after: { all: work.instead.map((step) => ({ step })) },
    when: work.instead.map((step) => `steps["${step}"].outcome == "refused"`).join(' || '),
    outcomes: [{ ...work.done, code: 'done', favourable: true }],
  };
}
