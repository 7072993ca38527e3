import { scopeOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import { formatCaseNumber, parseCaseNumber, parseQueryCode } from '../../kernel/identity/case-number.ts';
import type { JsonObject } from '../../kernel/json.ts';
import {
  type CaseState,
  isApplicant,
  nameRelation,
  type Purpose,
  purposeOf,
  type ServiceDefinition,
  towards,
  worksOn,
} from '../../kernel/process/index.ts';
import { countChildren, listCases } from '../../store/cases/list-cases.ts';
import { findCaseByNumber, findCases } from '../../store/cases/load-case.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { listAccountNames } from '../../store/people/accounts.ts';
import { type Dependencies, viewContext } from '../dependencies.ts';
import { viewCaseFiles } from '../files/case-files.ts';
import { powerGone } from '../parties/power-gone.ts';
import { personsIn } from '../personal-fields/persons-in.ts';
import type { CaseView, TrackView } from '../views/case-views.ts';
import { explainClock } from '../views/clock-strip.ts';
import { viewListed } from '../views/listed-case.ts';
import { maskCase } from '../views/mask-case.ts';
import { clockReading, viewCase, viewTrack } from '../views/view-case.ts';
import { withSubject } from './about-case.ts';
import type { Changed } from './change-case.ts';
import { citedCases } from './cited-cases.ts';
import { getDefinition } from './definitions.ts';
import { inspectionOpenTo, readingPurpose } from './inspecting.ts';
import { leftToOthers } from './left-to-others.ts';
import { type CaseWithEvents, findCaseState, findCaseWithEvents, loadCase } from './load-case.ts';
import { maySee, maySeeRow } from './may-see.ts';
import { personalFacts, withChoices } from './move-choices.ts';
import { ownerOf } from './sealer.ts';

/** So many of its children come with a case; the others are listed by their parent. */
const mostChildren = 50;

/** The case as this person may see it. One that is not theirs to see is refused like one that is not there. */
export async function readCase(deps: Dependencies, principal: Principal, id: string): Promise<CaseView> {
  const loaded = await findCaseWithEvents(deps, id);
  if (loaded === null) throw refuse('case.not-found');
  return await viewOf(deps, principal, loaded);
}

/** The case as an act of theirs has left it. */
export async function viewChanged(
  deps: Dependencies,
  principal: Principal,
  { definition, state, events }: Changed,
): Promise<CaseView> {
  if (events === undefined) return await readCase(deps, principal, state.id);
  return await viewOf(deps, principal, { definition, state, events });
}

async function viewOf(
  deps: Dependencies,
  person: Principal,
  { definition, state, events }: Pick<CaseWithEvents, 'definition' | 'state' | 'events'>,
): Promise<CaseView> {
  if (!(await maySee(deps, person, state)))
    throw (await powerGone(deps, person, state)) ?? refuse('case.not-found');
  const principal = towardsCase(deps, person, state);
  const { database } = deps;
  const stoodInFor = new Set([
    ...events.flatMap(({ actor }) => actor.for ?? (actor.powers === undefined ? [] : actor.id)),
    ...(state.signed?.attended === undefined ? [] : [state.signed.attended.clerk]),
  ]);
  const [children, childCount, parents, represented, owner] = await Promise.all([
    hasChildren(state)
      ? listCases(database, database.city, scopeOf('case.read', principal), {
          parent: state.id,
          limit: mostChildren,
        })
      : { items: [] },
    hasChildren(state) ? countChildren(database, database.city, state.id) : 0,
    state.parent === null ? [] : findCases(database, database.city, [state.parent.case]),
    stoodInFor.size === 0 ? [] : listAccountNames(database, database.city, [...stoodInFor]),
    ownerOf(deps, state.applicant.party),
  ]);
  const own = isApplicant(principal, state);
  const needed: Purpose = own ? 'all' : purposeOf(definition, state, person, deps.now().slice(0, 10));
  const inspection = needed === 'all' ? null : await inspectionOpenTo(deps, definition, state, person);
  const purpose: Purpose = inspection === null ? needed : 'all';
  const clear = purpose === 'all';
  const [parent] = parents;
  const links = await linksOf(deps, principal, state);
  const view = viewCase(viewContext(deps), definition, state, principal, {
    events,
    content: clear ? state : maskCase(definition, state, purpose),
    ofFirm: owner.firm,
    represented: new Map(represented.map(({ id, name }) => [id, name])),
    children: await Promise.all(
      children.items.map(async (row) =>
        withSubject(deps, row, principal, await viewListed(deps, row, principal)),
      ),
    ),
    childCount,
    links,
    files: clear ? viewCaseFiles(state, principal) : [],
    parent:
      parent === undefined
        ? null
        : // Whoever joined another's case reads its number, and does not see the case.
          { id: parent.id, number: parent.number, opens: await maySeeRow(deps, principal, parent) },
  });
  const [moves, barred, cited] = await Promise.all([
    withChoices(deps, definition, state, view.moves, principal, clear),
    leftToOthers(deps, definition, state, person, view.barred),
    citedCases(deps, principal, state.number, [view.form, view.data] as readonly JsonObject[]),
  ]);
  if (!own) {
    const shown = personalFields(definition.form).filter((field) => clear || purpose.has(field));
    const read = clear ? [...shown, ...personalFacts(moves)] : shown;
    await noteReading(deps, principal, { definition, state, inspection }, read);
  }
  return { ...view, moves, barred, cited };
}

/** By which power, if by any, the reader stands to the case's party. */
function towardsCase({ now }: Dependencies, person: Principal, { applicant, service }: CaseState): Principal {
  return towards(person, { party: applicant.party, service }, now().slice(0, 10));
}

/** What it has to do with, as far as the reader may open it; the number alone of the rest, which events name too. */
async function linksOf(
  deps: Dependencies,
  principal: Principal,
  { links = [] }: CaseState,
): Promise<CaseView['links']> {
  const shown = links.slice(0, mostChildren).map(async ({ relation, back, to }) => {
    const linked = await findCaseState(deps, to.case);
    const opens = linked !== null && (await maySee(deps, principal, linked.state));
    return {
      relation: nameRelation(relation, back),
      case: {
        id: to.case,
        number: to.number,
        opens,
        service: opens ? linked.definition.name : null,
      },
    };
  });
  return await Promise.all(shown);
}

/** Public progress by short number and query code; a wrong pair finds nothing, whichever part was wrong. */
export async function trackCase(deps: Dependencies, number: string, code: string): Promise<TrackView> {
  const parsed = parseCaseNumber(number);
  const queryCode = parseQueryCode(code);
  const file =
    parsed === null || queryCode === null
      ? null
      : await findCaseByNumber(deps.database, deps.database.city, formatCaseNumber(parsed));
  if (file === null || file.queryCode !== queryCode) throw refuse('case.not-found');
  const loaded = await findCaseWithEvents(deps, file.id);
  if (loaded === null) throw refuse('case.not-found');
  return viewTrack(viewContext(deps), loaded.definition, loaded.state, loaded.events);
}

/** The dated reasons behind one clock of a case. */
export async function explainCaseClock(
  deps: Dependencies,
  principal: Principal,
  id: string,
  name: string,
): Promise<readonly { readonly at: string; readonly text: { zh: string; en: string } }[]> {
  const { state } = await loadCase(deps, id);
  if (!(await maySee(deps, principal, state))) throw refuse('case.not-found');
  const clock = clockNamed(state, name);
  if (clock === null) throw refuse('case.not-found');
  return explainClock(clock, clockReading(viewContext(deps), state.region));
}

function clockNamed(state: CaseState, name: string) {
  if (name === 'promised' || name === 'statutory') return state.clocks[name];
  if (name === 'acceptance') return state.acceptanceClock;
  if (name === 'correction') return state.correctionClock;
  if (name.startsWith('obligation:'))
    return state.obligations[name.slice('obligation:'.length)]?.clock ?? null;
  if (name.startsWith('stretch:')) return state.stretches?.[name.slice('stretch:'.length)]?.clock ?? null;
  return name.startsWith('step:') ? (state.steps[name.slice(5)]?.clock ?? null) : null;
}

/**
 * For what this person may read in clear what was handed in with the case, as the access log names it: whose case it is,
 * whose work needs it, or who inspects it. Null: they may not.
 */
export async function clearReadingPurpose(
  deps: Dependencies,
  principal: Principal,
  state: CaseState,
): Promise<string | null> {
  if (!(await maySee(deps, principal, state))) return null;
  if (isApplicant(towardsCase(deps, principal, state), state)) return readingPurpose(null);
  const definition = await getDefinition(deps, state.definition);
  const needed = purposeOf(definition, state, principal, deps.now().slice(0, 10)) === 'all';
  if (needed) return readingPurpose(null);
  const inspection = await inspectionOpenTo(deps, definition, state, principal);
  return inspection === null ? null : readingPurpose(inspection);
}

/** May this person add to the case, or open what it gave? Whose case it is, or whoever has it in hand. */
export async function hasInHand(
  deps: Dependencies,
  principal: Principal,
  state: CaseState,
): Promise<boolean> {
  if (!(await maySee(deps, principal, state))) return false;
  if (isApplicant(towardsCase(deps, principal, state), state)) return true;
  const definition = await getDefinition(deps, state.definition);
  return worksOn(definition, state, principal, deps.now().slice(0, 10));
}

/** Whoever is shown personal data of others is written down: who, when, for which case, which entries. */
async function noteReading(
  deps: Dependencies,
  principal: Principal,
  {
    definition: { form: schema },
    state,
    inspection,
  }: {
    readonly definition: ServiceDefinition;
    readonly state: CaseState;
    /** Number of the inspection for which it is read; null: for the work in it. */
    readonly inspection: string | null;
  },
  fields: readonly string[],
): Promise<void> {
  if (principal.kind !== 'account' || fields.length === 0) return;
  await recordAccess(deps.database, deps.database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: principal.account,
    purpose: readingPurpose(inspection),
    case: state.id,
    fields,
    subjects: personsIn(deps.masterKey, schema, state.form, fields),
  });
}

/** Cases begin under a case only where one of its steps says so. */
function hasChildren(state: CaseState): boolean {
  return Object.values(state.steps).some(({ child, gathering }) => child !== null || gathering !== undefined);
}
