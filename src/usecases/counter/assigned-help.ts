import type { JsonObject } from '../../kernel/json.ts';
import type { HelpingDeclaration } from '../../kernel/register/definition.ts';
import type { Draft } from '../../store/cases/drafts.ts';
import { findHelper, hadHelp, storeHelp } from '../../store/counter/helpers.ts';
import { findEntry } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { inScope } from './helper-scope.ts';

/*
 * A helper that a register assigns (代办专员 of a key firm): nobody has to ask them draft by draft. What holds is looked up
 * each time, so that a decision that ends it ends it at once.
 */

/** The account that is assigned to help with what this draft is about and has scope for it today, or null. */
export async function assignedHelper(
  deps: Dependencies,
  draft: Pick<Draft, 'service' | 'region' | 'form'>,
): Promise<string | null> {
  for (const { code, helping } of deps.packs.registers.values()) {
    if (helping === undefined) continue;
    const named = await helperIn(deps, code, helping, draft.form);
    if (named === null) continue;
    const helper = await findHelper(deps.database, deps.database.city, named, deps.now().slice(0, 10));
    if (helper !== null && inScope(helper, draft)) return named;
  }
  return null;
}

async function helperIn(
  deps: Dependencies,
  register: string,
  { key, same, helper, while: lasts, also }: HelpingDeclaration,
  form: JsonObject,
): Promise<string | null> {
  const about = form[key];
  if (typeof about !== 'string') return null;
  const entry = await entryOf(deps, register, about);
  if (entry === null || !says(entry, lasts) || same.some((field) => entry[field] !== form[field]))
    return null;
  if (also !== undefined) {
    const other = await entryOf(deps, also.register, entry[also.key]);
    if (other === null || !says(other, also.while)) return null;
  }
  const named = entry[helper];
  return typeof named === 'string' ? named : null;
}

async function entryOf(deps: Dependencies, register: string, key: unknown): Promise<JsonObject | null> {
  if (typeof key !== 'string') return null;
  const entry = await findEntry(deps.database, deps.database.city, register, key);
  return entry?.open === true ? await unseal(deps, entry.content) : null;
}

const says = (entry: JsonObject, wanted: Readonly<Record<string, string>>): boolean =>
  Object.entries(wanted).every(([field, value]) => entry[field] === value);

/** Gives a draft that was just kept to the helper assigned to what it is about; not where whoever applies ended that. */
export async function giveToAssigned(
  deps: Dependencies,
  draft: Pick<Draft, 'id' | 'account' | 'party' | 'service' | 'region' | 'form'>,
): Promise<void> {
  const { id, account, party, service, region } = draft;
  if (region === null) return;
  const helper = await assignedHelper(deps, draft);
  if (helper === null || helper === account) return;
  const { database } = deps;
  if (await hadHelp(database, database.city, { id, account })) return;
  await storeHelp(database, database.city, {
    id: deps.newId(),
    service,
    region,
    account,
    party,
    draft: id,
    helper,
    askedAt: deps.now(),
    assigned: true,
  });
}
