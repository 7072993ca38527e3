import type { Basis } from '../../../kernel/basis.ts';
import type { Field, FieldRule, FormSchema } from '../../../kernel/form/schema.ts';
import type {
  LimitDeclaration,
  ReadDeclaration,
  ServiceDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { measure } from '../basis.ts';
import { registered } from '../fields.ts';
import { licenceInPlaceOfPaper } from '../materials.ts';
import { askOutside, besideRegistration, noFee, outcomesOf, partyOfRegion, pass } from '../process.ts';

/** An item that one body gives: what it is asked, what it answers, and what is kept of that. */
export type OnePartyItem = Pick<ServiceDefinition, 'code' | 'version' | 'name' | 'summary' | 'basis'> & {
  /** What the body asks beside the enterprise's name and code; the applicant may change all of it, or what `amends` says. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly rules?: readonly FieldRule[];
  readonly amends?: readonly string[];
  readonly step: { readonly code: string; readonly name: Text; readonly done: Text };
  readonly party: string;
  /** Of the party's kind, as in `tax.open-account`. */
  readonly verb: string;
  /** What it is told beside name and code. */
  readonly payload: Readonly<Record<string, string>>;
  readonly reads?: readonly ReadDeclaration[];
  readonly answer: { readonly fields: Readonly<Record<string, Field>>; readonly required: readonly string[] };
  readonly sets: Readonly<Record<string, string>>;
  /** The entry that says it, beside name and code; `pass` are fields of the form that it takes over. */
  readonly entry: {
    readonly register: string;
    readonly key?: string;
    readonly pass?: readonly string[];
    readonly content: Readonly<Record<string, string>>;
  };
  readonly granted: Text;
  readonly statutory?: readonly LimitDeclaration[];
  readonly free?: readonly Basis[];
};

/** The service of such an item: opened by a bundle, within what is promised beside registration, free, without a trip. */
export function asksOneParty(item: OnePartyItem): ServiceDefinition {
  const { code, version, name, summary, basis, fields, party, entry } = item;
  const own = Object.keys(fields);
  const form: FormSchema = {
    type: 'object',
    'x-text': { title: name },
    properties: { ...registered, ...fields },
    required: ['uscc', 'enterpriseName', ...own],
    ...(item.rules === undefined ? {} : { 'x-rules': item.rules }),
  };
  const answer: FormSchema = {
    type: 'object',
    properties: item.answer.fields,
    required: item.answer.required,
  };
  return {
    code,
    version,
    kind: 'service',
    name,
    summary,
    basis,
    openedBy: 'parent',
    form,
    materials: [licenceInPlaceOfPaper],
    limits: { promised: besideRegistration, statutory: item.statutory ?? [] },
    steps: askOutside({
      code: item.step.code,
      name: item.step.name,
      party: { kind: party, which: partyOfRegion(party) },
      operation: `${party}.${item.verb}`,
      payload: { unifiedCode: 'form.uscc', enterpriseName: 'form.enterpriseName', ...item.payload },
      ...(item.reads === undefined ? {} : { reads: item.reads }),
      form: answer,
      done: {
        name: item.step.done,
        sets: item.sets,
        writes: [
          {
            register: entry.register,
            key: entry.key ?? 'form.uscc',
            act: 'put',
            content: { ...pass('uscc', 'enterpriseName', ...(entry.pass ?? [])), ...entry.content },
          },
        ],
        ends: [{ outcome: 'granted' }],
      },
      amends: item.amends ?? own,
    }),
    outcomes: outcomesOf(item.granted),
    fee: noFee(item.free ?? measure('zero-charge')),
    visits: 0,
  };
}

/** A number under which a body knows the employer. */
export function employerNumber(zh: string, en: string): OnePartyItem['answer'] {
  return {
    fields: { accountNumber: { type: 'string', maxLength: 30, 'x-text': { title: { zh, en } } } },
    required: ['accountNumber'],
  };
}

/** What bodies keep of an employer's number. */
export const numberOpenedToday = { accountNumber: 'data.accountNumber', openedOn: 'today' } as const;
