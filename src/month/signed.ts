import type { Json, JsonObject } from '../kernel/json.ts';
import type { Person } from './person.ts';
import { sendScan } from './scan.ts';
import type { Town } from './town.ts';

/** The form with the scan of its signed sheet, where it asks for one; null where that was refused. */
export async function signedForm(
  town: Pick<Town, 'counts'>,
  person: Person,
  draft: string,
  form: JsonObject,
): Promise<JsonObject | null> {
  if (form.signatures !== 'paper' || !('signedPaper' in form)) return form;
  const scan = await sendScan(town, person, { draft });
  return scan === null ? null : { ...form, signedPaper: scan };
}

const entries = (form: JsonObject, ...lists: readonly string[]): readonly JsonObject[] =>
  lists.flatMap((list) => {
    const listed: Json | undefined = form[list];
    return Array.isArray(listed) ? (listed as readonly JsonObject[]) : [];
  });

/**
 * Who signs when the firm is closed the simple way, as its form asks: all owners whom the start-up named, and of a sole
 * trader the trader. Members of a cooperative were asked for no telephone: they are called on that of the firm.
 */
export function ownersOf(form: JsonObject): JsonObject {
  const { notifyPhone = null } = form;
  const person = ({ name = null, residentId = null, phone = notifyPhone }: JsonObject) => ({
    name,
    residentId,
    phone,
  });
  const people = entries(form, 'shareholders', 'domesticShareholders', 'partners', 'members');
  const trader = form.enterpriseType === '9500' ? [form.legalRepresentative as JsonObject] : [];
  return {
    investors: [...people, ...trader].map(person),
    corporateInvestors: entries(form, 'corporateShareholders', 'organisationMembers').map(
      ({ name = null, uscc = null }) => ({ name, uscc }),
    ),
    foreignInvestors: entries(form, 'foreignInvestors').map(({ name = null, documentNumber = null }) => ({
      name,
      documentNumber,
    })),
  };
}
