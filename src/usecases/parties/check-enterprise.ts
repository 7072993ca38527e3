import { type ErrorParameters, refuse } from '../../kernel/errors/index.ts';
import { asForm, isAsked } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { whyNotOffered } from '../../kernel/process/offered-to.ts';
import type { Text } from '../../kernel/text.ts';
import { findPartyByIdentifier, listParties } from '../../store/people/parties.ts';
import { findEntry } from '../../store/registers/entries.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { openParty, partyName } from './party-names.ts';

/**
 * What only the enterprise itself may ask for is asked for by nobody else, whatever they have entered. Where a service
 * is for people too, its form does not ask those for an enterprise, and this asks nothing of them.
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
  if (asEnterprise === undefined) return;
  const entered = form[asEnterprise];
  const entry = asForm(definition.form).properties[asEnterprise];
  if (entered === undefined && entry !== undefined && !isAsked(entry, { form, here: form })) return;
  const code = String(entered ?? '');
  const named = await findPartyByIdentifier(database, database.city, personOf(masterKey, code));
  if (named?.id !== party) throw refuse('power.not-this-enterprise', { code });
  await checkOffered(deps, definition, party);
}

/** Refuses `power.not-offered` where the party is an enterprise and none of those that may ask for it. */
export async function checkOffered(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
): Promise<void> {
  const bar = await barTo(deps, definition, party);
  if (bar?.code === 'power.not-offered') throw refuse(bar.code, bar.parameters);
}

type Bar = {
  readonly code: 'power.enterprise-only' | 'power.not-offered';
  readonly parameters?: ErrorParameters;
};

/** Whether nobody but an enterprise ever asks for it: its form always wants the code of one. */
export function isForEnterprisesAlone({ asEnterprise, form }: ServiceDefinition): boolean {
  return asEnterprise !== undefined && asForm(form).properties[asEnterprise]?.['x-when'] === undefined;
}

/**
 * What keeps a party from asking for a service, whatever it enters: it is a person where an enterprise asks, or none of
 * the enterprises that may. Null where nothing does.
 */
export async function barTo(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
): Promise<Bar | null> {
  if (definition.asEnterprise === undefined) return null;
  const [known] = await listParties(deps.database, deps.database.city, [party]);
  // A person whom no party stands for yet, too.
  if (known?.kind !== 'enterprise')
    return isForEnterprisesAlone(definition) ? { code: 'power.enterprise-only' } : null;
  const { identifier } = await openParty(deps, party);
  const reason = await whyNotOfferedTo(deps, definition, identifier);
  if (reason === null) return null;
  return { code: 'power.not-offered', parameters: { party: await partyName(deps, party), reason } };
}

/** Why the enterprise with this unified code cannot ask for it, by the registers as they are now. */
async function whyNotOfferedTo(
  deps: Dependencies,
  definition: ServiceDefinition,
  code: string,
): Promise<Text | null> {
  const read = (definition.offeredTo?.reads ?? []).map(async ({ as, register }) => {
    const entry = await findEntry(deps.database, deps.database.city, register, code);
    return [as, entry?.open === true ? await unseal(deps, entry.content) : null] as const;
  });
  return whyNotOffered(definition, Object.fromEntries(await Promise.all(read)), deps.now().slice(0, 10));
}
