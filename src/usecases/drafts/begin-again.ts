import { refuse } from '../../kernel/errors/index.ts';
import { carryOver } from '../../kernel/form/carry-over.ts';
import { asForm, type Field } from '../../kernel/form/index.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import { barAgain } from '../../kernel/process/begin-again.ts';
import { isApplicant, type ServiceDefinition, towards } from '../../kernel/process/index.ts';
import { createDraft } from '../../store/cases/drafts.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import { copyFiles, type FileRow, findFiles } from '../../store/files/files.ts';
import { isUuid } from '../../store/page.ts';
import { currentDefinition, getDefinition } from '../cases/definitions.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { sealDraft } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';
import { checkOffered } from '../parties/check-enterprise.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { beginningOf, findBegun } from '../requests/repeated-request.ts';
import { type DraftView, isStillThere, readDraft, viewDraft } from './index.ts';

/** So many labels of what could not go along are kept. */
const mostNamed = 50;

/**
 * Begins another application with what was typed for a case that gave nothing: in the present version of its form, with
 * the files that are still there. Whoever may apply for the party may; `from` is the case's number or id. Refuses
 * `case.not-found` to everybody whose case it is not, `draft.case-under-way`, `draft.case-granted`, `power.not-held`, `power.not-offered`,
 * `case.service-unknown` where people do not apply for it any more, and as `beginDraft` does where it is asked again.
 */
export async function beginAgain(
  deps: Dependencies,
  principal: Person,
  { from, key }: { readonly from: string; readonly key?: string },
): Promise<DraftView> {
  const request = key === undefined ? null : { account: principal.account, key, content: { again: from } };
  const before = request === null ? null : await findBegun(deps, request);
  if (before !== null) return await readDraft(deps, principal, before);
  const ended = await getOwnCase(deps, principal, from);
  const { state } = ended;
  const { service, applicant } = state;
  const bar = barAgain(deps.packs.services.get(service), state);
  if (bar !== null) throw refuse(bar, { number: state.number, service });
  await inCapacityFor(deps, principal, { party: applicant.party, service, act: 'apply' });
  const current = currentDefinition(deps, service);
  await checkOffered(deps, current, applicant.party);
  const id = deps.newId();
  const { form, leftOut } = await carried(deps, principal, { ended, current, draft: id });
  const { database } = deps;
  const draft = await createDraft(
    database,
    database.city,
    {
      id,
      account: principal.account,
      party: applicant.party === ownParty(principal) ? (principal.party ?? null) : applicant.party,
      service,
      region: isStillThere(deps, state.region) ? state.region : null,
      form: await sealDraft(deps, current, applicant.party, form),
      begunFrom: { case: state.id, number: state.number, leftOut: leftOut.slice(0, mostNamed) },
    },
    deps.now(),
    request === null ? undefined : beginningOf(deps, request, id),
  );
  if (draft !== null) return await viewDraft(deps, principal, { ...draft, form });
  // The same request came twice at one moment: the other began the draft, and the files copied for this one are swept.
  const begun = request === null ? null : await findBegun(deps, request);
  if (begun === null) throw new Error('no draft was begun');
  return await readDraft(deps, principal, begun);
}

/** One that is not theirs is refused like one that is not there, also to an office that may read it. */
async function getOwnCase(deps: Dependencies, principal: Person, from: string): Promise<LoadedCase> {
  const id = isUuid(from) ? from.toLowerCase() : await idOf(deps, from);
  const loaded = id === null ? null : await findCaseState(deps, id);
  if (loaded === null) throw refuse('case.not-found');
  const { applicant, service } = loaded.state;
  const standing = towards(principal, { party: applicant.party, service }, deps.now().slice(0, 10));
  if (!isApplicant(standing, loaded.state)) throw refuse('case.not-found');
  return loaded;
}

async function idOf({ database }: Dependencies, number: string): Promise<string | null> {
  const parsed = parseCaseNumber(number);
  if (parsed === null) return null;
  return (await findCaseByNumber(database, database.city, formatCaseNumber(parsed)))?.id ?? null;
}

/** The form with the files it names copied, beside those that came with it and that it does not name. */
async function carried(
  deps: Dependencies,
  principal: Person,
  {
    ended: { state },
    current,
    draft,
  }: { readonly ended: LoadedCase; readonly current: ServiceDefinition; readonly draft: string },
): Promise<ReturnType<typeof carryOver>> {
  const { form: then, signing } = await getDefinition(deps, state.definition);
  const handedIn = Object.values(state.files ?? {}).filter(({ inside }) => inside !== true);
  const { database } = deps;
  const rows = new Map(
    (
      await findFiles(
        database,
        database.city,
        handedIn.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const copies = new Map<string, string>();
  const notNamed = new Set(rows.keys());
  const { form, leftOut } = carryOver(asForm(then), asForm(current.form), state.form, (field, value) => {
    if (value === erasedValue) return undefined;
    if (!isFile(field)) return value;
    notNamed.delete(value);
    // What everybody has signed was that application, and not this one.
    const isSigned = field['x-when'] !== undefined && field['x-when'] === signing?.unless;
    if (isSigned || !rows.has(value)) return undefined;
    const copy = copies.get(value) ?? deps.newId();
    copies.set(value, copy);
    return copy;
  });
  for (const id of notNamed) {
    const row = rows.get(id);
    if (row !== undefined && isTheirs(row, [principal.account, state.applicant.account]))
      copies.set(id, deps.newId());
  }
  await copyFiles(database, database.city, copies, { account: principal.account, draft }, deps.now());
  return { form, leftOut };
}

function isFile(field: Field): boolean {
  return field.type === 'string' && field.format === 'file';
}

/** Sent by whoever asked: with the application as it was written, or under their account since. */
function isTheirs({ account, draft }: FileRow, accounts: readonly (string | null)[]): boolean {
  return draft !== null || accounts.includes(account);
}
