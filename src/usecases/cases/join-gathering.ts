import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import { validateForm } from '../../kernel/form/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { admission, caseScope } from '../../kernel/process/index.ts';
import { getWorkingTime } from '../../kernel/time/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty } from '../parties/capacity.ts';
import { nameInLists } from '../parties/party-names.ts';
import { answerOf, findRepeated } from '../requests/repeated-request.ts';
import { type Changed, changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { currentDefinition } from './definitions.ts';
import { findCaseState, loadCase } from './load-case.ts';
import { joiningCaseId } from './reaction-id.ts';

/**
 * Begins a case of one's own under a step that gathers such: a bid, a claim, a vote. The parent is not
 * written; whether its door is open is asked once more in the statement that stores the new case.
 */
export async function joinGathering(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  parent: string,
  asked: {
    readonly step: string;
    readonly form: JsonObject;
    readonly key?: string;
    /** The party it is for, where that is not the person. */
    readonly for?: string;
  },
): Promise<Changed> {
  if (!admits('case.join', principal)) throw refuse('access.not-permitted');
  const { key, step, form, for: whom } = asked;
  const request =
    key === undefined
      ? null
      : {
          account: principal.account,
          key,
          content: { join: parent, step, form, ...(whom === undefined ? {} : { for: whom }) },
        };
  const before = request === null ? null : await findRepeated(deps, request);
  if (before !== null) return { ...(await loadCase(deps, before)), repeated: true };
  const { definition, state } = await loadCase(deps, parent);
  const now = deps.now();
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const gathered = definition.steps.find(({ code }) => code === step)?.gathers?.service;
  const person = await inCapacityFor(deps, principal, {
    party: whom ?? null,
    service: gathered ?? '',
    act: 'apply',
  });
  const party = ownParty(person);
  const name = await nameInLists(deps, person);
  const schema = gathered === undefined ? null : currentDefinition(deps, gathered).form;
  const given = schema === null ? form : tidyForm(schema, form);
  const isRight = schema !== null && validateForm(schema, given, { codeLists: deps.codeLists }).length === 0;
  const admitted = admission(definition, state, {
    step,
    child: isRight ? { form: given, party, applicant: name } : null,
    now,
    time: getWorkingTime(deps.time, region.hall),
    scope: caseScope(state, { region, now }),
  });
  if (admitted instanceof DomainError) throw admitted;
  const { service, round, oncePerParty } = admitted;
  const id = oncePerParty ? joiningCaseId(parent, step, round, party) : deps.newId();
  if (oncePerParty && (await findCaseState(deps, id)) !== null) throw refuse('case.joined-already');
  return await changeCase(deps, {
    principal: person,
    case: { id, service },
    expectedVersion: null,
    joins: true,
    ...(request === null ? {} : { idempotency: answerOf(deps, request, id) }),
    command: {
      act: 'submit',
      region: state.region,
      channel: 'online',
      applicant: { party, account: principal.account, name },
      form: given,
      parent: { case: parent, step, round },
    },
  });
}
