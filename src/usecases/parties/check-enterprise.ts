import { refuse } from '../../kernel/errors/index.ts';
import { asForm, isAsked } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';

/**
 * What only the enterprise itself may ask for is asked for by nobody else, whatever they have entered. Where a service
 * is for people too, its form does not ask those for an enterprise, and this asks nothing of them.
 * Refuses `power.not-this-enterprise`.
 */
export async function checkEnterprise(
  { database, masterKey }: Dependencies,
  { asEnterprise, form: declared }: ServiceDefinition,
  form: JsonObject,
  party: string,
): Promise<void> {
  if (asEnterprise === undefined) return;
  const entered = form[asEnterprise];
  const entry = asForm(declared).properties[asEnterprise];
  if (entered === undefined && entry !== undefined && !isAsked(entry, { form, here: form })) return;
  const code = String(entered ?? '');
  const named = await findPartyByIdentifier(database, database.city, personOf(masterKey, code));
  if (named?.id !== party) throw refuse('power.not-this-enterprise', { code });
}
