import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { chainEvents, emptyStream } from '../../kernel/log/chain.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import type { CaseState, Decision, EntryCorrection, RegisterChange } from '../../kernel/process/index.ts';
import { correctableIn, correctedValue, valueAt, withValueAt } from '../../kernel/register/correction.ts';
import type { EntryCause } from '../../kernel/register/definition.ts';
import { type LookupValue, lookupValues } from '../../kernel/register/lookup.ts';
import type { EntryWrite } from '../../store/cases/act.ts';
import { type EntryRow, findEntry } from '../../store/registers/entries.ts';
import type { Dependencies } from '../dependencies.ts';
import { isEnvelope } from '../personal-fields/envelope.ts';
import { personOf } from '../personal-fields/person.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { sha256 } from '../sha256.ts';
import { unseal } from './sealer.ts';

type Given = { readonly decision: Decision; readonly recordedAt: string; readonly state: CaseState };

/** An entry's event as it is stored: what is personal in it is sealed. */
type EntryEvent = JsonObject & { readonly type: string };

/**
 * What a decision writes to registers, as the store takes it. `seal` seals what is personal in what the case itself
 * says.
 */
export async function registerRecords(
  deps: Dependencies,
  { decision, recordedAt, state }: Given,
  seal: (value: JsonObject) => JsonObject,
): Promise<{ readonly entries: readonly EntryWrite[]; readonly entryEvents: readonly EventRow[] }> {
  const cause: EntryCause = { case: state.id, step: writtenBy(decision) };
  const write = (written: Written) => writeEntry(deps, decision, recordedAt, written);
  const all: ReturnType<typeof write>[] = [];
  for (const change of decision.registers) {
    const known = await findEntry(deps.database, deps.database.city, change.register, change.key);
    const isThere = known?.open === true;
    if (change.act === 'create' && isThere) throw refuse('register.key-taken', { key: change.key });
    if (change.act === 'change' && !isThere) throw refuse('register.entry-missing', { key: change.key });
    all.push(
      write({
        register: change.register,
        key: change.key,
        known,
        open: change.act !== 'close',
        clear: change.content,
        sealed: seal(change.content),
        event: seal(entryEvent(change, known !== null, cause)) as EntryEvent,
      }),
    );
  }
  for (const correction of decision.corrections) all.push(write(await corrected(deps, correction, cause)));
  return { entries: all.map(({ entry }) => entry), entryEvents: all.flatMap(({ rows }) => rows) };
}

type Written = {
  readonly register: string;
  readonly key: string;
  readonly known: EntryRow | null;
  readonly open: boolean;
  readonly clear: JsonObject;
  readonly sealed: JsonObject;
  readonly event: EntryEvent;
};

function writeEntry(
  deps: Dependencies,
  { events }: Decision,
  recordedAt: string,
  { register, key, known, open, clear, sealed, event }: Written,
): { readonly entry: EntryWrite; readonly rows: readonly EventRow[] } {
  const id = known?.id ?? deps.newId();
  const [last] = events;
  const chained = chainEvents(
    { city: deps.database.city, stream: id, kind: 'entry' },
    known === null ? emptyStream : { seq: known.version, hash: known.headHash },
    recordedAt,
    [
      {
        occurredAt: last?.occurredAt ?? recordedAt,
        actor: last?.actor ?? actorOf({ kind: 'system', cause: 'register' }),
        body: event,
      },
    ],
    sha256,
  );
  const published = publicPart(deps, register, clear);
  const entry = {
    id,
    register,
    key,
    expectedVersion: known?.version ?? 0,
    version: chained.head.seq,
    headHash: chained.head.hash ?? '',
    open,
    content: sealed,
    public: published,
    lookups: lookupsOf(deps, register, clear),
    search: [key, ...Object.values(published ?? {})].map(wordOf).join(' ').toLowerCase(),
    updatedAt: recordedAt,
  };
  return { entry, rows: chained.rows };
}

function entryEvent(change: RegisterChange, known: boolean, cause: EntryCause): EntryEvent {
  if (change.act === 'close') return { type: 'entry-closed', cause };
  if (known) return { type: 'entry-changed', content: change.content, cause };
  return {
    type: 'entry-created',
    register: change.register,
    key: change.key,
    content: change.content,
    cause,
  };
}

function writtenBy({ events }: Decision): string {
  for (const { body } of events) {
    if (body.type === 'step-completed') return body.step;
    if (body.type === 'case-withdrawn') return 'withdrawal';
  }
  return 'acceptance';
}

/**
 * A record with one entry put right. What it says otherwise stays sealed as it is; the new words go under the key the
 * old ones were under, whoever objected to them.
 */
async function corrected(
  deps: Dependencies,
  { register, key, field, words }: EntryCorrection,
  cause: EntryCause,
): Promise<Written> {
  const known = await findEntry(deps.database, deps.database.city, register, key);
  const definition = deps.packs.registers.get(register);
  if (known?.open !== true || definition === undefined) throw refuse('register.entry-missing', { key });
  const { schema } = definition;
  const content = await unseal(deps, known.content);
  const right = correctedValue(schema, { content, key, path: field, words, codeLists: deps.codeLists });
  const parts = field.split('.');
  if (right === null) {
    const [name = field] = parts;
    const named = correctableIn(schema, name).find(({ path }) => path === field)?.name.zh ?? field;
    throw refuse('register.correction-unfit', { words, field: named });
  }
  const before = valueAt(known.content, parts);
  const sealed = withValueAt(
    known.content,
    parts,
    before !== undefined && isEnvelope(before)
      ? await underTheSameKey(deps, before.$sealed.person, right.value)
      : right.value,
  );
  return {
    register,
    key,
    known,
    open: true,
    clear: withValueAt(content, parts, right.value),
    sealed,
    event: { type: 'entry-corrected', field, content: sealed, cause },
  };
}

async function underTheSameKey(deps: Dependencies, person: string, value: Json): Promise<Json> {
  return sealUnder(await keysOf(deps, [person], 'known-only'), person, value);
}

function publicPart({ packs }: Dependencies, register: string, content: JsonObject): JsonObject | null {
  const fields = packs.registers.get(register)?.publication?.fields;
  if (fields === undefined) return null;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = content[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

/** Null where the register is found by nothing but its keys, and stores nothing for it. */
function lookupsOf(
  { packs, masterKey }: Dependencies,
  register: string,
  content: JsonObject,
): readonly LookupValue[] | null {
  const lookups = packs.registers.get(register)?.lookups;
  return lookups === undefined ? null : lookupValues(lookups, content, (of) => personOf(masterKey, of));
}

function wordOf(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
