import pg from 'pg';
import { type Database, sqlState } from '../database.ts';
import type { Act, ActOutcome } from './act.ts';
import { commitStatement } from './commit-statement.ts';
import { UnfitValue } from './given-rows.ts';
import { forgetGivenTypes, givenTypes } from './given-types.ts';

/** The store refused this one act; nothing of it is stored. */
export type Failed = { readonly outcome: 'failed'; readonly error: unknown };

/**
 * Stores acts, each entirely or not at all, and tells what became of each, in their order. When this
 * returns, what is `committed` is durable. Throws when one of them failed; see `commitEach`.
 */
export async function commitActs(
  db: Database,
  city: string,
  acts: readonly Act[],
): Promise<readonly ActOutcome[]> {
  const outcomes = await commitEach(db, city, acts);
  return outcomes.map((outcome) => {
    if (outcome.outcome === 'failed') throw outcome.error;
    return outcome;
  });
}

/**
 * Stores acts as `commitActs` does, each with an outcome of its own, also where one fails. Acts that
 * touch the same case or the same entry are stored one after the other.
 *
 * What the database refuses about one act (a unique key that somebody else claims at the same moment,
 * a value it cannot keep) fails the whole statement; then every act is tried alone.
 */
export async function commitEach(
  db: Database,
  city: string,
  acts: readonly Act[],
): Promise<readonly (ActOutcome | Failed)[]> {
  const outcomes = new Map<Act, ActOutcome | Failed>();
  for (const wave of inWaves(acts)) {
    const stored = await commitWave(db, city, wave);
    wave.forEach((act, index) => {
      const outcome = stored[index];
      if (outcome !== undefined) outcomes.set(act, outcome);
    });
  }
  return acts.map((act) => {
    const outcome = outcomes.get(act);
    if (outcome === undefined) throw new Error('an act without an outcome');
    return outcome;
  });
}

type Wave = { readonly acts: Act[]; readonly changed: Set<string>; readonly read: Set<string> };

/** Splits a batch where two acts meet in one stream: the later one is stored after the earlier. */
function inWaves(acts: readonly Act[]): readonly (readonly Act[])[] {
  const waves: Wave[] = [];
  for (const act of acts) {
    const changes = changedBy(act);
    const reads = (act.relied ?? []).map((entry) => `${entry.register} ${entry.key}`);
    // An act must not overtake an earlier one that it meets, so it goes behind the last such.
    const behind = waves.findLastIndex(
      (wave) =>
        changes.some((change) => wave.changed.has(change) || wave.read.has(change)) ||
        reads.some((read) => wave.changed.has(read)),
    );
    const wave = waves[behind + 1] ?? { acts: [], changed: new Set<string>(), read: new Set<string>() };
    if (behind + 1 === waves.length) waves.push(wave);
    wave.acts.push(act);
    for (const change of changes) wave.changed.add(change);
    for (const read of reads) wave.read.add(read);
  }
  return waves.map((wave) => wave.acts);
}

function changedBy(act: Act): readonly string[] {
  return [
    ...(act.case === null ? [] : [act.case.id]),
    ...(act.entries ?? []).map((entry) => `${entry.register} ${entry.key}`),
    ...(act.draft === undefined ? [] : [act.draft.id]),
    ...(act.inbox === undefined ? [] : [`inbox ${act.inbox.party} ${act.inbox.id}`]),
    ...(act.idempotency === undefined ? [] : [`key ${act.idempotency.account} ${act.idempotency.key}`]),
  ];
}

const uniqueViolation = '23505';
/** The types that acts are given in have other numbers than they had: the database is another one. */
const datatypeMismatch = '42804';
const retriable = new Set(['40001', '40P01', datatypeMismatch]);

/** What is wrong with the data of an act (22: values, 23: constraints), and not with the database. */
function isAboutOneAct(error: unknown): boolean {
  const state = sqlState(error);
  return error instanceof UnfitValue || state?.startsWith('22') === true || state?.startsWith('23') === true;
}

async function commitWave(
  db: Database,
  city: string,
  acts: readonly Act[],
): Promise<readonly (ActOutcome | Failed)[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await append(db, city, acts);
    } catch (error) {
      const state = sqlState(error);
      if (state === datatypeMismatch) forgetGivenTypes(db);
      if (state !== undefined && retriable.has(state) && attempt < 5) continue;
      const [only, ...others] = acts;
      if (only === undefined || (others.length > 0 && !isAboutOneAct(error))) return failed(acts, error);
      if (others.length > 0) {
        const outcomes: (ActOutcome | Failed)[] = [];
        for (const act of acts) outcomes.push(...(await commitWave(db, city, [act])));
        return outcomes;
      }
      if (state !== uniqueViolation) return failed(acts, error);
      // What was claimed at the same moment is committed now: the second look gives the right answer.
      if (attempt < 3) continue;
      return [collision(only, error)];
    }
  }
}

function failed(acts: readonly Act[], error: unknown): readonly Failed[] {
  return acts.map(() => ({ outcome: 'failed', error }));
}

type Fault = { readonly act: number; readonly what: string; readonly a: string; readonly b: string };
type Verdict = { readonly faults: readonly Fault[] | null };

async function append(db: Database, city: string, acts: readonly Act[]): Promise<readonly ActOutcome[]> {
  const { name, text, values } = commitStatement(city, await givenTypes(db), acts);
  const { rows } = await db.lanes.query<Verdict>({ name, text, values: [...values] });
  const faults = rows[0]?.faults ?? [];
  return acts.map((act, index) => {
    const fault = faults.find((candidate) => candidate.act === index);
    return fault === undefined ? { outcome: 'committed', version: act.case?.version ?? 0 } : outcomeOf(fault);
  });
}

function outcomeOf({ what, a, b }: Fault): ActOutcome {
  switch (what) {
    case 'idempotency':
    case 'inbox':
      return { outcome: 'repeated', by: what };
    case 'key-taken':
      return { outcome: 'key-taken', register: a, key: b };
    case 'entry':
    case 'relied':
      return { outcome: 'conflict', about: { what, register: a, key: b } };
    case 'door':
      return { outcome: 'closed', case: a, item: b };
    case 'case':
    case 'draft':
      return { outcome: 'conflict', about: { what, id: a } };
    default:
      throw new Error(`unknown fault ${what}`);
  }
}

/** What a unique key that the statement does not look at beforehand says of the one act that broke it. */
function collision(act: Act, error: unknown): ActOutcome | Failed {
  const constraint = error instanceof pg.DatabaseError ? error.constraint : undefined;
  const [certificate] = act.certificates ?? [];
  if (constraint === 'case_file_city_number_key' && act.case !== null) {
    return { outcome: 'conflict', about: { what: 'number', number: act.case.number } };
  }
  if (constraint === 'certificate_city_type_number_key' && certificate !== undefined) {
    const { type, number } = certificate;
    return { outcome: 'conflict', about: { what: 'certificate', type, number } };
  }
  if ((constraint === 'case_file_pkey' || constraint === 'event_pkey') && act.case !== null) {
    return { outcome: 'conflict', about: { what: 'case', id: act.case.id } };
  }
  return { outcome: 'failed', error };
}
