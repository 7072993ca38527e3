import type { Json, JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import type { CaseEventBody } from '../../kernel/process/events.ts';
import type { CaseState } from '../../kernel/process/state.ts';
import { isObject, mapPersonal, mapStrings, type Replace } from './map-personal.ts';
import { personOf } from './person.ts';
import { type KeyHolder, keysOf } from './person-keys.ts';
import { sealUnder } from './seal.ts';

/** Seals everything that is stored of one case in one act. */
export type CaseSealer = {
  readonly event: (body: CaseEventBody) => JsonObject & { readonly type: string };
  readonly state: (state: CaseState) => JsonObject;
  /** The applicant's name as lists keep it: plain for an enterprise. */
  readonly applicantName: Json;
  /** Anything made from the case: a certificate, a message, an entry of a register. */
  readonly copies: (value: JsonObject) => JsonObject;
};

/** Personal values shorter than this are not looked for elsewhere: they would be found by chance. */
const shortestCopy = 2;

/**
 * What is personal is said by the service's form and the forms of its steps. The same strings are
 * sealed wherever else they turn up in what is stored: in computed data, certificates and messages.
 *
 * `owner` is the person behind the applicant (`personOf`), under whose key everything goes that
 * describes nobody in particular; `naturalPerson` makes the applicant's own name personal too.
 */
export async function caseSealer(
  holder: KeyHolder,
  given: {
    readonly definition: ServiceDefinition;
    /** The case after the act. */
    readonly state: CaseState;
    readonly events: readonly CaseEventBody[];
    readonly applicant: { readonly owner: string; readonly naturalPerson: boolean };
  },
): Promise<CaseSealer> {
  const { definition, state, applicant } = given;
  const whose = {
    owner: applicant.owner,
    personOf: (residentId: string) => personOf(holder.masterKey, residentId),
  };
  const personal = new Map<string, string>();
  if (applicant.naturalPerson) personal.set(state.applicant.name, applicant.owner);
  const note: Replace = (value, person) => {
    if (typeof value === 'string' && value.length >= shortestCopy) personal.set(value, person);
    persons.add(person);
    return value;
  };
  const persons = new Set([applicant.owner]);
  mapMarked(definition, plain(state), stateForms, whose, note);
  for (const body of given.events) mapMarked(definition, plain(body), eventForms, whose, note);

  const keys = await keysOf(holder, persons, 'create');
  const seal: Replace = (value, person) => sealUnder(keys, person, value);
  const sealCopies = (value: Json): Json =>
    mapStrings(value, (text) => {
      const person = personal.get(text);
      return person === undefined ? text : seal(text, person);
    });
  const sealAll = (value: JsonObject, forms: FormsIn): JsonObject => {
    const marked = mapMarked(definition, value, forms, whose, (inner, person) => seal(inner, person));
    // Envelopes hold nothing that could be a copy: their parts are not words anybody typed.
    return sealCopies(marked) as JsonObject;
  };
  return {
    event: (body) => sealAll(plain(body), eventForms) as JsonObject & { type: string },
    state: (after) => sealAll(plain(after), stateForms),
    applicantName: sealCopies(state.applicant.name),
    copies: (value) => sealCopies(value) as JsonObject,
  };
}

/** Where forms lie in a value: a path, and the step whose form it is (null: the service's own). */
type FormsIn = (
  value: JsonObject,
) => readonly { readonly path: readonly string[]; readonly step: string | null }[];

const eventForms: FormsIn = (body) => [
  { path: ['form'], step: null },
  { path: ['output'], step: typeof body.step === 'string' ? body.step : null },
];

const stateForms: FormsIn = (state) => [
  { path: ['form'], step: null },
  ...(isObject(state.steps)
    ? Object.keys(state.steps).map((step) => ({ path: ['steps', step, 'output'], step }))
    : []),
];

function mapMarked(
  definition: ServiceDefinition,
  value: JsonObject,
  forms: FormsIn,
  whose: Parameters<typeof mapPersonal>[2],
  replace: Replace,
): JsonObject {
  let mapped: Json = value;
  for (const { path, step } of forms(value)) {
    const schema = step === null ? definition.form : definition.steps.find(({ code }) => code === step)?.form;
    if (schema !== undefined)
      mapped = mapAt(mapped, path, (part) => mapPersonal(schema, part, whose, replace));
  }
  return mapped as JsonObject;
}

function mapAt(value: Json, path: readonly string[], change: (part: Json) => Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (!isObject(value)) return value;
  const part = value[name];
  return part === undefined ? value : { ...value, [name]: mapAt(part, rest, change) };
}

/** States and events are plain data without `undefined` in them; the types just do not say so. */
function plain(value: CaseState | CaseEventBody): JsonObject {
  return value as unknown as JsonObject;
}
