import type { Expression, ReadDeclaration, RegisterWrite } from '../../kernel/process/definition.ts';
import { isWanted, type UtilityCode, utilities } from './basis.ts';

/*
 * One matter is begun once. What a project asked for with its permits is connected by itself when the works are accepted,
 * unless whoever builds applies for it: then it is connected by that. The project’s entry of each utility says which, and
 * whichever begins first has it.
 */

const register = 'construction-utility';
const kept = ['manager', 'phone', 'plan', 'worksBy'];

export const readsDemand = (code: UtilityCode): ReadDeclaration => ({
  as: code,
  register,
  key: `form.?projectCode.orValue("-") + "/${code}"`,
});
export const readsDemands: readonly ReadDeclaration[] = utilities.map(({ code }) => readsDemand(code));

const stands = (code: UtilityCode, state: string): Expression =>
  `facts.${code} != null && facts.${code}.state == ${JSON.stringify(state)}`;

type State = 'called' | 'applied' | 'connected';

/** The entry goes on from one state to another; who sees to it at the company and how stays on record. */
export function becomes(code: UtilityCode, from: State, to: State, and = 'true'): RegisterWrite {
  return {
    register,
    key: `form.?projectCode.orValue("-") + "/${code}"`,
    act: 'change',
    when: `${stands(code, from)} && ${and}`,
    content: {
      project: 'form.?projectCode.orValue("-")',
      utility: JSON.stringify(code),
      state: JSON.stringify(to),
      ...Object.fromEntries(kept.map((each) => [each, `facts.${code}.?${each}.orValue(null)`])),
      on: 'today',
    },
  };
}

/** Taken by this application: what the companies have come for and nothing has begun yet. */
export const claims: readonly RegisterWrite[] = utilities.map(({ code }) =>
  becomes(code, 'called', 'applied', isWanted(code)),
);

/** Something that is asked for is under way already, by itself or by an earlier application. */
export const isUnderWay: Expression = utilities
  .map(
    ({ code }) => `(${isWanted(code)} && ((${stands(code, 'applied')}) || (${stands(code, 'connecting')})))`,
  )
  .join(' || ');
