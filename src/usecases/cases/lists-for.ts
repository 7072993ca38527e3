import type { Principal } from '../../kernel/access/principal.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { listHelpers } from '../../store/counter/helpers.ts';
import type { Dependencies } from '../dependencies.ts';

const helpers = 'office.helpers';
const known = new WeakMap<ServiceDefinition, boolean>();

/**
 * The city's lists as they are for somebody's act in a case of this service. Where a step of it asks for one of the
 * office's helpers (`office.helpers`), these are whom the head has given scope to help today.
 */
export async function listsFor(
  deps: Dependencies,
  definition: ServiceDefinition,
  principal: Principal,
): Promise<CodeLists> {
  if (principal.kind !== 'account' || !asksForHelpers(definition)) return deps.codeLists;
  const { database } = deps;
  const all = await listHelpers(database, database.city, deps.now().slice(0, 10));
  const own = all.filter(({ office }) => office === principal.office);
  return {
    ...deps.codeLists,
    [helpers]: { entries: own.map(({ account, name }) => ({ code: account, name })) },
  };
}

function asksForHelpers(definition: ServiceDefinition): boolean {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const asks = definition.steps.some(({ form }) =>
    Object.values(form === undefined ? {} : (form as { properties: object }).properties).some(
      (field: { readonly 'x-code-list'?: string }) => field['x-code-list'] === helpers,
    ),
  );
  known.set(definition, asks);
  return asks;
}
