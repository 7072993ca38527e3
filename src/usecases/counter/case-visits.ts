import { refuse } from '../../kernel/errors/index.ts';
import { filesInForm } from '../../kernel/form/files.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { barTo } from '../../kernel/process/bars.ts';
import { type CaseState, isOfficer } from '../../kernel/process/index.ts';
import { createDraft } from '../../store/cases/drafts.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { VisitAbout } from '../../store/counter/visits.ts';
import { copyFiles, findFiles } from '../../store/files/files.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { sealDraft } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { refuseOneself } from '../parties/not-oneself.ts';
import { personsIn } from '../personal-fields/persons-in.ts';
import { mayDo } from './acting-in-visit.ts';
import type { VisitView } from './visit-views.ts';
import { keepVisit, mustBeKnown, type NewVisit, whoeverCame } from './visits.ts';
import { isOpenToApplicant } from './waits-for-visit.ts';

export type NewCaseVisit = Pick<NewVisit, 'ticket' | 'channel' | 'person' | 'document'> & {
  readonly number: string;
  readonly act: VisitAbout['act'];
  readonly reason?: string;
};

/**
 * Begins with somebody who comes for a case that is there: to answer the correction it waits for, or to withdraw it. Who
 * they are is seen as for a new one; they are its applicant, or have a power of whoever is, for just this act. All that
 * would refuse it does so now: `counter.case-not-theirs`, also where there is no such case; `counter.power-not-held` where a
 * power has ended or does not reach it; `counter.case-not-here`; `counter.case-not-waiting`; and what bars the clerk from it.
 */
export async function openCaseVisit(
  deps: Dependencies,
  clerk: Person,
  asked: NewCaseVisit,
): Promise<VisitView> {
  const { office } = clerk;
  if (office === undefined || !isOfficer(clerk, office)) throw refuse('access.not-permitted');
  const party = await whoeverCame(deps, clerk, asked);
  const { definition, state } = await caseNumbered(deps, asked.number);
  const { service, applicant } = state;
  const about = {
    case: state.id,
    act: asked.act,
    corrections: state.corrections.length,
    reason: (asked.reason ?? '').trim(),
  };
  const actsFor = applicant.party === party ? null : applicant.party;
  if (actsFor !== null) {
    const found = await mayDo(deps, party, { party: actsFor, service, about });
    // Whose a case is that is not theirs is nobody's to try out.
    if ('lacks' in found)
      throw found.lacking === 'none'
        ? refuse('counter.case-not-theirs')
        : refuse('counter.power-not-held', found.lacks);
  }
  // What is for the clerk themselves would be theirs to go on with, past the one who came.
  await refuseOneself(deps, clerk, applicant.party);
  if (!isServedBy(state, office)) throw refuse('counter.case-not-here');
  const bar = barTo(clerk, clerk, definition, state, { act: asked.act });
  if (bar !== null) throw refuse(bar);
  if (!isOpenToApplicant(definition, state, asked.act)) throw refuse('counter.case-not-waiting');
  await mustBeKnown(deps, definition, asked.channel, party);
  const draft = await beginFrom(deps, clerk, { definition, state }, about);
  const begun = { office, party, actsFor, service, draft, openedAt: deps.now(), about };
  return await keepVisit(deps, clerk, asked, begun);
}

async function caseNumbered(deps: Dependencies, number: string): Promise<LoadedCase> {
  const parsed = parseCaseNumber(number);
  const row =
    parsed === null
      ? null
      : await findCaseByNumber(deps.database, deps.database.city, formatCaseNumber(parsed));
  const loaded = row === null ? null : await findCaseState(deps, row.id);
  if (loaded === null) throw refuse('counter.case-not-theirs');
  return loaded;
}

/** The office has it, or a step of it, in hand, or it was begun at its counter. */
function isServedBy({ office: accepts, steps, signed }: CaseState, office: string): boolean {
  return (
    accepts === office ||
    signed?.attended?.office === office ||
    Object.values(steps).some(
      (step) => step.office === office || Object.values(step.offices ?? {}).includes(office),
    )
  );
}

/** The form as it was handed in, to be put right. That the clerk reads it is written down, for whomever it names. */
async function beginFrom(
  deps: Dependencies,
  clerk: Person,
  { definition, state }: Pick<LoadedCase, 'definition' | 'state'>,
  { act }: VisitAbout,
): Promise<string> {
  const { database } = deps;
  const { service, region, applicant } = state;
  const form = act === 'resubmit' ? state.form : {};
  const fields = personalFields(definition.form).filter((field) => form[field] !== undefined);
  if (fields.length > 0)
    await recordAccess(database, database.city, {
      id: deps.newId(),
      at: deps.now(),
      account: clerk.account,
      purpose: 'fill-in',
      case: state.id,
      fields,
      subjects: personsIn(deps.masterKey, definition.form, form, fields),
    });
  const id = deps.newId();
  const copied = await withCopies(deps, clerk, { schema: definition.form, form, draft: id });
  await createDraft(
    database,
    database.city,
    {
      id,
      account: clerk.account,
      party: applicant.party,
      service,
      region,
      form: await sealDraft(deps, currentDefinition(deps, service), applicant.party, copied),
    },
    deps.now(),
  );
  return id;
}

/** The files that the form names lie with the draft as well, so that what is confirmed is what they hold. */
async function withCopies(
  deps: Dependencies,
  clerk: Person,
  { schema, form, draft }: { readonly schema: JsonObject; readonly form: JsonObject; readonly draft: string },
): Promise<JsonObject> {
  const { database } = deps;
  const rows = await findFiles(database, database.city, filesInForm(schema, form));
  const copies = new Map(rows.filter(({ ready }) => ready).map(({ id }) => [id, deps.newId()]));
  await copyFiles(database, database.city, copies, { account: clerk.account, draft }, deps.now());
  const copied = (value: Json): Json => {
    if (typeof value === 'string') return copies.get(value) ?? value;
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value)
      ? value.map(copied)
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
  };
  return Object.fromEntries(Object.entries(form).map(([name, part]) => [name, copied(part)]));
}
