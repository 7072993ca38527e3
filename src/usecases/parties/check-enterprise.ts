import { refuse } from '../../kernel/errors/index.ts';
import { asForm, isAsked } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { whyNotOffered } from '../../kernel/process/offered-to.ts';
import { whyNoMore } from '../../kernel/register/existing.ts';
import type { Text } from '../../kernel/text.ts';
import { findPartyByIdentifier, listParties } from '../../store/people/parties.ts';
import { findEntry } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { openParty, partyName } from './party-names.ts';

/**
 * What only the enterprise itself may ask for is asked for by nobody else, whatever they have entered. Where a service
 * is for people too, its form does not ask those for an enterprise, and this asks no code of them.
 * Refuses `power.not-this-enterprise`, and `power.not-offered` where it is for other enterprises.
 */
export async function checkEnterprise(
  deps: Dependencies,
  definition: ServiceDefinition,
  form: JsonObject,
  party: string,
): Promise<void> {
  const { asEnterprise } = definition;
  const { database, masterKey } = deps;
  if (asEnterprise === undefined) return await checkOffered(deps, definition, party);
  const entered = form[asEnterprise];
  const entry = asForm(definition.form).properties[asEnterprise];
  if (entered === undefined && entry !== undefined && !isAsked(entry, { form, here: form }))
    return await checkOffered(deps, definition, party);
  const code = String(entered ?? '');
  const named = await findPartyByIdentifier(database, database.city, personOf(masterKey, code));
  if (named?.id !== party) throw refuse('power.not-this-enterprise', { code });
  await checkOffered(deps, definition, party);
}

/** Refuses `power.not-offered` where the party is an enterprise and may not ask for it, or for anything any more. */
export async function checkOffered(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
): Promise<void> {
  const bar = await barTo(deps, definition, party);
  if (bar?.code === 'power.not-offered') throw refuse(bar.code, bar.parameters);
}

export type Bar =
  | { readonly code: 'power.enterprise-only'; readonly parameters?: undefined }
  | {
      readonly code: 'power.not-offered';
      readonly parameters: { readonly party: Text; readonly reason: Text };
    };

/** Whether nobody but an enterprise ever asks for it: its form always wants the code of one. */
export function isForEnterprisesAlone({ asEnterprise, form }: ServiceDefinition): boolean {
  return asEnterprise !== undefined && asForm(form).properties[asEnterprise]?.['x-when'] === undefined;
}

/**
 * What keeps a party from asking for a service, whatever it enters: it is a person where an enterprise asks, none of
 * the enterprises that may, or one that is there no more. Null where nothing does.
 */
export async function barTo(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
): Promise<Bar | null> {
  return await (await barsTo(deps, party))(definition);
}

/** The same of any service; each register is read once for all of them. */
export async function barsTo(
  deps: Dependencies,
  party: string,
): Promise<(definition: ServiceDefinition) => Promise<Bar | null>> {
  const [known] = await listParties(deps.database, deps.database.city, [party]);
  // A person whom no party stands for yet, too.
  if (known?.kind !== 'enterprise')
    return async (definition) =>
      isForEnterprisesAlone(definition) ? { code: 'power.enterprise-only' } : null;
  const { identifier } = await openParty(deps, party);
  const read = new Map<string, Promise<JsonObject | null>>();
  const entryIn = (register: string) => {
    const found = read.get(register) ?? openEntry(deps, register, identifier);
    read.set(register, found);
    return found;
  };
  return async (definition) => {
    const facts = (definition.offeredTo?.reads ?? []).map(
      async ({ as, register }) => [as, await entryIn(register)] as const,
    );
    const held = Object.fromEntries(await Promise.all(facts));
    const reason =
      whyNotOffered(definition, held, deps.now().slice(0, 10)) ?? (await whyNoMoreOf(deps, entryIn));
    if (reason === null) return null;
    return { code: 'power.not-offered', parameters: { party: await partyName(deps, party), reason } };
  };
}

/** Why an enterprise asks for nothing any more, by the registers that say which are there; null where it may. */
async function whyNoMoreOf(
  { packs }: Dependencies,
  entryIn: (register: string) => Promise<JsonObject | null>,
): Promise<Text | null> {
  for (const register of packs.registers.values()) {
    const reason = register.existing === undefined ? null : whyNoMore(register, await entryIn(register.code));
    if (reason !== null) return reason;
  }
  return null;
}

/** What a register holds of an enterprise by its unified code; null for an entry that is closed or that there never was. */
async function openEntry(deps: Dependencies, register: string, code: string): Promise<JsonObject | null> {
  const entry = await findEntry(deps.database, deps.database.city, register, code);
  return entry?.open === true ? await unseal(deps, entry.content) : null;
}
