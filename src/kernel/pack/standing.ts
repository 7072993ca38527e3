import type { ProofLevel } from '../access/real-name.ts';
import type { Expression } from '../process/definition.ts';
import { checkExpression } from '../process/expression.ts';
import { type Fault, fault } from '../process/fault.ts';

/**
 * What a case that has ended favourably says of people, beside what it writes in registers: who represents an
 * enterprise from now on (民法典 art. 61: as registered), or how well it is known who somebody is. Expressions see
 * the case. Effective once for each ending.
 */
export type StandingDeclaration = {
  readonly code: string;
  readonly service: string;
  /** Over the case; absent: always. */
  readonly when?: Expression;
} & (
  | {
      /** The entry that was written, and what the enterprise is called and where it is. */
      readonly founds: {
        readonly register: string;
        readonly key: Expression;
        readonly name: Expression;
        readonly region: Expression;
      };
      /** One natural person, as the data dictionary has it. */
      readonly representative: Expression;
    }
  | {
      readonly proves: {
        readonly level: Exclude<ProofLevel, 'none'>;
        /** By what it was shown: the source that was asked, the kind of licence. */
        readonly how: string;
      };
      /** The person who asked must be the one with this resident ID and, where it is said, this name. */
      readonly residentId: Expression;
      readonly name?: Expression;
      /** The last day it is good for, YYYY-MM-DD; absent, null or empty: no end. */
      readonly until?: Expression;
    }
);

/** What is wrong with such a declaration among these services and registers. */
export function standingFaults(
  standing: StandingDeclaration,
  known: {
    readonly services: ReadonlyMap<string, unknown>;
    readonly registers: ReadonlyMap<string, unknown>;
  },
): readonly Fault[] {
  const path = `/standings/${standing.code}`;
  const expressions: Readonly<Record<string, Expression>> =
    'founds' in standing
      ? {
          key: standing.founds.key,
          name: standing.founds.name,
          region: standing.founds.region,
          representative: standing.representative,
        }
      : {
          residentId: standing.residentId,
          ...(standing.name !== undefined && { name: standing.name }),
          ...(standing.until !== undefined && { until: standing.until }),
        };
  return [
    ...(known.services.has(standing.service)
      ? []
      : [fault(path, 'pack.service-unknown', { service: standing.service })]),
    ...('founds' in standing && !known.registers.has(standing.founds.register)
      ? [fault(path, 'pack.register-unknown', { register: standing.founds.register })]
      : []),
    ...Object.entries({
      ...expressions,
      ...(standing.when !== undefined && { when: standing.when }),
    }).flatMap(([name, expression]) => {
      const reason = checkExpression(expression);
      return reason === null ? [] : [fault(`${path}/${name}`, 'pack.expression-wrong', { reason })];
    }),
  ];
}
