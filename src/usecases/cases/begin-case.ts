import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerOf, findRepeated } from '../requests/repeated-request.ts';
import { checkOrder } from '../supervision/check-order.ts';
import { officeName } from '../views/names.ts';
import { type Changed, changeCase } from './change-case.ts';
import { officeForDuty } from './city-facts.ts';
import { currentDefinition } from './definitions.ts';
import { withFigures } from './figures-of-region.ts';
import { loadCase } from './load-case.ts';

/**
 * Begins what an office begins of its own accord (`openedBy: 'office'`): an inspection, a seizure. The office
 * stands where else an applicant would. Whether it is the office to begin it there, the engine decides; nothing is
 * counted for one that is not.
 */
export async function beginCase(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  asked: {
    readonly service: string;
    readonly region?: string;
    readonly form: JsonObject;
    readonly key?: string;
  },
): Promise<Changed> {
  const office = deps.city.offices.find(({ id }) => id === principal.office);
  if (office === undefined || !isOfficer(principal, office.id)) throw refuse('access.not-permitted');
  const { service, form, key, region = office.region } = asked;
  const content = { begin: service, region, form };
  const request = key === undefined ? null : { account: principal.account, key, content };
  const before = request === null ? null : await findRepeated(deps, request);
  if (before !== null) return { ...(await loadCase(deps, before)), repeated: true };
  const definition = currentDefinition(deps, service);
  if (definition.openedBy !== 'office') throw refuse('case.service-unknown', { service: definition.name });
  const { opener } = definition;
  if (opener !== undefined && officeForDuty(deps.city, deps.now())(opener.duty, region)?.id !== office.id)
    throw refuse('access.not-permitted');
  if (service === deps.packs.oversight?.order) await checkOrder(deps, form);
  const id = deps.newId();
  const filled = await withFigures(deps, definition, region, tidyForm(definition.form, form));
  return await changeCase(deps, {
    principal,
    case: { id, service },
    expectedVersion: null,
    ...(filled.statement === undefined ? {} : { statement: filled.statement }),
    ...(request === null ? {} : { idempotency: answerOf(deps, request, id) }),
    command: {
      act: 'submit',
      region,
      channel: 'counter',
      applicant: {
        party: office.id,
        account: principal.account,
        name: officeName(deps.city, office.id).zh,
      },
      form: filled.form,
      parent: null,
    },
  });
}
