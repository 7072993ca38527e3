import { capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { asForm, fillInLists } from '../../kernel/form/index.ts';
import { maskForm, personalFields } from '../../kernel/form/mask.ts';
import type { CodeLists } from '../../kernel/form/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import {
  type CaseState,
  mayAct,
  mayReceive,
  rectifiableFacts,
  type ServiceDefinition,
  type TransferDeclaration,
} from '../../kernel/process/index.ts';
import { listAccountsInRole } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MoveView, Receiver, RecordedFact } from '../views/case-views.ts';
import { officeForDuty } from './city-facts.ts';
import { officeRoles, panelRoles } from './fitting-people.ts';
import { listsFor } from './lists-for.ts';

/** An office with more people than this is found by the API alone. */
const mostReceivers = 500;

/**
 * The moves with what may be chosen in them, which needs more than the case: people, offices, and
 * what was recorded. What is offered here is what `withPeople` and the engine accept; an act in which nothing
 * could be chosen is none. Asks the store only where such a move is there.
 */
export async function withChoices(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  moves: readonly MoveView[],
  principal: Principal,
  /** Whether this person reads personal entries unmasked. */
  clear: boolean,
): Promise<MoveView[]> {
  const chosen = await Promise.all(
    moves.map(async (move) => ({
      ...move,
      ...(await choicesOf(deps, definition, state, principal, clear, move)),
    })),
  );
  const lists = await listsFor(deps, definition, principal);
  return chosen.filter(({ act, facts }) => act !== 'rectify' || facts?.length !== 0).map(offering(lists));
}

/**
 * A move whose forms offer what their code lists hold: what is to be chosen is not typed. Business scopes are many, and
 * whoever draws them searches them apart.
 */
function offering({ 'business-scope': _, ...lists }: CodeLists): (move: MoveView) => MoveView {
  const filled = (form: MoveView['form']) => (form === null ? null : fillInLists(form as JsonObject, lists));
  return ({ facts, ...move }) => ({
    ...move,
    form: filled(move.form),
    ...(facts === undefined
      ? {}
      : { facts: facts.map((fact) => ({ ...fact, form: fillInLists(fact.form as JsonObject, lists) })) }),
  });
}

async function choicesOf(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  principal: Principal,
  clear: boolean,
  { act, step, choices }: MoveView,
): Promise<Partial<MoveView>> {
  const at = step === null ? undefined : state.steps[step];
  switch (act) {
    case 'assign-step':
      return {
        receivers: await people(deps, officeRoles, at?.office ?? ''),
        receiver: at?.assignee?.account ?? null,
      };
    case 'order-avoidance': {
      const own = principal.kind === 'account' ? (principal.office ?? '') : '';
      const gone = new Set(state.avoidances?.map(({ account }) => account));
      const members = Object.values(state.steps).flatMap(({ status, panel }) =>
        status === 'open' ? (panel?.members ?? []) : [],
      );
      const all = [
        ...(await people(deps, officeRoles, own)),
        ...members.map(({ account, name }) => ({ code: account, name: { zh: name, en: name } })),
      ];
      return {
        receivers: all.filter(
          ({ code }, index) => !gone.has(code) && all.findIndex((each) => each.code === code) === index,
        ),
      };
    }
    case 'name-panel': {
      const by = definition.steps.find(({ code }) => code === step)?.by;
      const [own, others] = await Promise.all([
        people(deps, officeRoles, at?.office ?? ''),
        people(deps, panelRoles, null),
      ]);
      return {
        // Nobody judges their own case.
        receivers: [...own, ...others].filter(({ code }) => code !== state.applicant.account),
        sizes: by !== undefined && 'panel' in by ? [...by.panel.sizes] : [],
      };
    }
    case 'transfer': {
      const from = step === null ? state.office : (at?.office ?? null);
      const grounds = (definition.transfers ?? []).filter(({ code }) =>
        choices.some((choice) => choice.code === code),
      );
      return { receivers: from === null ? [] : offices(deps, grounds, from) };
    }
    case 'rectify': {
      const capacities = capacitiesOf(principal, deps.now().slice(0, 10));
      const facts = rectifiableFacts(definition, state).filter(({ target }) =>
        capacities.some((capacity) => mayAct(capacity, definition, state, { act, target })),
      );
      return { facts: facts.map(clear ? shown : masked) };
    }
    default:
      return {};
  }
}

type Facts = ReturnType<typeof rectifiableFacts>;

function shown({ target, name, form, current }: Facts[number]): RecordedFact {
  return { target: { ...target }, name, form, current, masked: false };
}

/** As the case shows it to whoever is not to read it. */
function masked({ current, form, ...fact }: Facts[number]): RecordedFact {
  if (current === null) return shown({ ...fact, form, current });
  const [entry = ''] = Object.keys(asForm(form).properties);
  const covered = maskForm(form, { [entry]: current })[entry] ?? null;
  return {
    ...shown({ ...fact, form, current: covered }),
    masked: JSON.stringify(covered) !== JSON.stringify(current),
  };
}

/** Personal entries that steps have recorded and that these moves show beside the form's own. */
export function personalFacts(moves: readonly MoveView[]): readonly string[] {
  return moves
    .flatMap(({ facts = [] }) => facts)
    .flatMap(({ target, form }) =>
      target.what === 'output'
        ? personalFields(form as JsonObject).map((field) => `${target.step}.${field}`)
        : [],
    );
}

/** Offices that may be given it, each with the grounds on which it may. */
function offices(
  { city, now }: Dependencies,
  grounds: readonly TransferDeclaration[],
  from: string,
): Receiver[] {
  const day = now();
  const context = { now: day, office: officeForDuty(city, day) };
  return city.offices.flatMap((office): Receiver[] => {
    const choices = grounds.filter((declared) => mayReceive(context, declared, from, office));
    return choices.length === 0
      ? []
      : [{ code: office.id, name: office.name, choices: choices.map(({ code }) => code) }];
  });
}

async function people(
  { database, now }: Dependencies,
  roles: readonly string[],
  office: string | null,
): Promise<Receiver[]> {
  const found = await listAccountsInRole(
    database,
    database.city,
    roles,
    office,
    now().slice(0, 10),
    mostReceivers,
  );
  return found.map(({ id, name }) => ({ code: id, name }));
}
