import type { Json, JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/definition.ts';
import type { CaseEventBody, RectifiedTarget, SignedApplication } from '../../kernel/process/events.ts';
import type { CaseState } from '../../kernel/process/state.ts';
import { mapMembers, mapParts } from './map-parts.ts';
import { isObject, mapPersonal, type Replace } from './map-personal.ts';
import { personOf } from './person.ts';
import { type KeyHolder, keysOf } from './person-keys.ts';
import { sealUnder } from './seal.ts';
import type { Met } from './unseal.ts';

/** Seals everything that is stored of one case in one act. */
export type CaseSealer = {
  readonly event: (body: CaseEventBody) => JsonObject & { readonly type: string };
  readonly state: (state: CaseState) => JsonObject;
  /** The applicant's name as lists keep it: plain for an enterprise. */
  readonly applicantName: Json;
  /** Anything made from the case: a certificate, a message, an entry of a register. */
  readonly copies: (value: JsonObject) => JsonObject;
};

/**
 * What was found personal in a case in the acts before. States share with the states before them what has
 * not changed, and that need not be looked through again.
 */
export type SealMemory = {
  /** The personal words met so far, and the persons under whose keys they go. */
  readonly personal: Map<string, string>;
  readonly persons: Set<string>;
  /** By identity number: `personOf`, which every look at a form asks for. */
  readonly pseudonyms: Map<string, string>;
  /** Forms whose personal words are among them, and by which schema. */
  readonly noted: WeakMap<object, JsonObject | undefined>;
};

export function newSealMemory(): SealMemory {
  return { personal: new Map(), persons: new Set(), pseudonyms: new Map(), noted: new WeakMap() };
}

/**
 * What was opened of a case, or of an entry that it reads, goes under the same key again wherever it is written:
 * no form of this case says that it is personal, or whose it is.
 */
export function noteOpened({ personal, persons }: SealMemory): Met {
  return (value, person) => {
    if (typeof value !== 'string' || value.length < shortestCopy) return;
    personal.set(value, person);
    persons.add(person);
  };
}

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
    readonly memory?: SealMemory;
  },
): Promise<CaseSealer> {
  const { definition, state, applicant, memory = newSealMemory() } = given;
  const whose = {
    owner: applicant.owner,
    personOf: (residentId: string): string => {
      const known = memory.pseudonyms.get(residentId) ?? personOf(holder.masterKey, residentId);
      memory.pseudonyms.set(residentId, known);
      return known;
    },
  };
  const { personal, persons } = memory;
  persons.add(applicant.owner);
  if (applicant.naturalPerson) personal.set(state.applicant.name, applicant.owner);
  const note: Replace = (value, person) => {
    if (typeof value === 'string' && value.length >= shortestCopy) personal.set(value, person);
    persons.add(person);
    return value;
  };
  const noteForm = (step: string | null, form: Json | undefined): void => {
    const schema = schemaOf(definition, step);
    if (schema === undefined || !isObject(form) || memory.noted.get(form) === schema) return;
    memory.noted.set(form, schema);
    mapPersonal(schema, form, whose, note);
  };
  noteForm(null, state.form);
  for (const [code, { output, signatures }] of Object.entries(state.steps)) {
    noteForm(code, output);
    for (const signature of Object.values(signatures ?? {})) noteForm(code, signature.output);
  }
  // What a file is called, and a digest that one could try it out by, go under the key its bytes go under.
  for (const { name, hash } of [
    ...Object.values(state.files ?? {}),
    ...given.events.flatMap((body) => (body.type === 'files-attached' ? body.files : [])),
  ]) {
    note(name, applicant.owner);
    note(hash, applicant.owner);
  }
  // What was signed, and by whom: the content's nonce is the applicant's, a name its bearer's.
  for (const signed of signedIn(state, given.events)) {
    note(signed.nonce, applicant.owner);
    for (const { name, mark } of signed.signatures) note(name, mark);
  }
  for (const body of given.events) {
    const { form, output, step } = plain(body);
    noteForm(null, form);
    noteForm(typeof step === 'string' ? step : null, output);
    if (body.type !== 'record-rectified') continue;
    for (const part of [body.before, body.after]) noteForm(stepOfTarget(body.target), part);
  }

  const keys = await keysOf(holder, persons, 'create');
  const seal: Replace = (value, person) => sealUnder(keys, person, value);
  const copies = (value: Json): Json => {
    if (typeof value === 'string') {
      const person = personal.get(value);
      return person === undefined ? value : seal(value, person);
    }
    return typeof value === 'object' && value !== null ? mapParts(value, copies) : value;
  };
  const sealForm = (step: string | null, form: JsonObject): Json => {
    const schema = schemaOf(definition, step);
    // Envelopes hold nothing that could be a copy: their parts are not words anybody typed.
    return copies(schema === undefined ? form : mapPersonal(schema, form, whose, seal));
  };
  const sealStep = (code: string, step: JsonObject): Json =>
    mapMembers(step, (part, name) => {
      if (name === 'output' && isObject(part)) return sealForm(code, part);
      if (name === 'signatures' && isObject(part)) return sealSignatures(code, part);
      return copies(part);
    });
  /** What each of several doers filled in is as personal as what one would have. */
  const sealSignatures = (code: string, signatures: JsonObject): JsonObject =>
    mapMembers(signatures, (signature) =>
      isObject(signature)
        ? mapMembers(signature, (part, name) =>
            name === 'output' && isObject(part) ? sealForm(code, part) : copies(part),
          )
        : signature,
    );
  const sealSteps = (steps: JsonObject): JsonObject =>
    mapMembers(steps, (step, code) => (isObject(step) ? sealStep(code, step) : step));
  return {
    event: (body) => {
      const rectified = body.type === 'record-rectified' ? stepOfTarget(body.target) : undefined;
      const step = 'step' in body && typeof body.step === 'string' ? body.step : null;
      return mapMembers(plain(body) as JsonObject & { readonly type: string }, (part, name) => {
        if (!isObject(part)) return copies(part);
        if (rectified !== undefined && (name === 'before' || name === 'after'))
          return sealForm(rectified, part);
        if (name === 'form') return sealForm(null, part);
        return name === 'output' ? sealForm(step, part) : copies(part);
      });
    },
    state: (after) =>
      mapMembers(plain(after), (part, name) => {
        if (name === 'form' && isObject(part)) return sealForm(null, part);
        return name === 'steps' && isObject(part) ? sealSteps(part) : copies(part);
      }),
    applicantName: copies(state.applicant.name),
    copies: (value) => copies(value) as JsonObject,
  };
}

function signedIn(state: CaseState, events: readonly CaseEventBody[]): readonly SignedApplication[] {
  const now = events.flatMap((body) => (body.type === 'application-signed' ? [body] : []));
  return state.signed === undefined ? now : [state.signed, ...now];
}

/** Whose form the fact that was put right is of; null: the service's own. */
function stepOfTarget(target: RectifiedTarget): string | null {
  return target.what === 'form' ? null : target.step;
}

function schemaOf(definition: ServiceDefinition, step: string | null): JsonObject | undefined {
  return step === null ? definition.form : definition.steps.find(({ code }) => code === step)?.form;
}

/** States and events are plain data without `undefined` in them; the types just do not say so. */
function plain(value: CaseState | CaseEventBody): JsonObject {
  return value as unknown as JsonObject;
}
