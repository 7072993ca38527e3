import type { Json, JsonObject } from '../json.ts';
import type { SigningDeclaration } from '../signatures/declaration.ts';
import type { Text } from '../text.ts';
import type { ServiceDefinition } from './definition.ts';
import { evaluate, holds } from './expression.ts';

/** The capacity in which whoever asks confirms what a clerk has filled in for them. */
export const applicantRole = 'applicant';

/** The same of whoever is there for somebody else, by a power. */
export const actingRole = 'acting';

/** How a capacity in which somebody signs is called. */
export function signerRoleName({ signing }: Pick<ServiceDefinition, 'signing'>, code: string): Text {
  if (code === applicantRole) return { zh: '申请人', en: 'Applicant' };
  if (code === actingRole) return { zh: '代表申请人办理', en: 'Acting for the applicant' };
  return signing?.signers.find((each) => each.code === code)?.name ?? { zh: code, en: code };
}

/** Whether nothing is handed in with this form before all whom it names have signed. */
export function mustBeSigned({ signing }: Pick<ServiceDefinition, 'signing'>, form: JsonObject): boolean {
  if (signing?.before !== 'required') return false;
  return signing.unless === undefined || !holds(signing.unless, { form });
}

/** Somebody whom a form names as a signer; one person signs once, in all of their capacities. */
export type NamedSigner = {
  /** Resident ID, or unified code of an enterprise. */
  readonly identifier: string;
  readonly name: string;
  readonly phone: string | null;
  /** Codes of the declared capacities. */
  readonly as: readonly string[];
};

/**
 * Who signs a form, in the order in which they are declared. A form that is not complete yet names those whom it
 * names by then.
 */
export function signersOf(
  signing: Pick<SigningDeclaration, 'signers'>,
  form: JsonObject,
): readonly NamedSigner[] {
  const found = new Map<string, NamedSigner>();
  for (const { code, persons } of signing.signers) {
    for (const person of listed(persons, form)) {
      const identifier = word(person.uscc) ?? word(person.residentId);
      if (identifier === null) continue;
      const before = found.get(identifier);
      found.set(identifier, {
        identifier,
        name: before?.name ?? plain(person.name) ?? '',
        phone: before?.phone ?? plain(person.phone),
        as: before?.as.includes(code) ? before.as : [...(before?.as ?? []), code],
      });
    }
  }
  return [...found.values()];
}

function listed(expression: string, form: JsonObject): readonly JsonObject[] {
  let value: Json;
  try {
    value = evaluate(expression, { form });
  } catch {
    // An entry that is not there yet names nobody; that it must be there, the form itself says.
    return [];
  }
  return Array.isArray(value)
    ? value.filter(
        (each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each),
      )
    : [];
}

function word(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().toUpperCase() : null;
}

function plain(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
