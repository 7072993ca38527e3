import { capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { barTo } from '../../kernel/process/bars.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { listAccountsInRole } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseView } from '../views/case-views.ts';
import { officeName } from '../views/names.ts';
import { officeRoles } from './fitting-people.ts';

type Barred = CaseView['barred'];

/** Of so many of an office one is free, or nobody will be. */
const mostAsked = 50;

/**
 * What somebody is to leave to others, with what to do where their office has nobody else: "leave it to somebody else"
 * is no help to an office of one, whose case would stand still.
 */
export async function leftToOthers(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  person: Principal,
  barred: Barred,
): Promise<Barred> {
  if (person.kind !== 'account') return barred;
  const day = deps.now().slice(0, 10);
  const own = new Set(
    capacitiesOf(person, day).flatMap((each) =>
      each.kind === 'account' && each.office !== undefined ? [each.office] : [],
    ),
  );
  return await Promise.all(
    barred.map(async (move) => {
      const office = (move.step === null ? undefined : state.steps[move.step]?.office) ?? state.office;
      if (office === null || !own.has(office)) return move;
      const people = await listAccountsInRole(
        deps.database,
        deps.database.city,
        officeRoles,
        office,
        day,
        mostAsked,
      );
      const free = people.some(({ id, name }) => {
        const other = {
          kind: 'account',
          account: id,
          displayName: name.zh,
          role: 'handler',
          office,
        } as const;
        return barTo(other, other, definition, state, move) === null;
      });
      return free ? move : { ...move, next: nobodyElse(officeName(deps.city, office)) };
    }),
  );
}

export function nobodyElse(office: Text): Text {
  return {
    zh: `${office.zh}现在没有别人可以办：请本单位负责人或系统管理员在“人员”里给本单位再加一人，加了以后由他办理`,
    en: `Nobody else of ${office.en} can do it now: have its head, or the administrator, add somebody to the office under “People”, who can then do it`,
  };
}
