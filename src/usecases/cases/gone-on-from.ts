import type { JsonObject } from '../../kernel/json.ts';
import type { CaseReference, ServiceDefinition } from '../../kernel/process/index.ts';
import { findEntry } from '../../store/registers/entries.ts';
import type { Dependencies } from '../dependencies.ts';
import { findCaseState } from './load-case.ts';

/**
 * The case that an enterprise goes on from when it adds to what it has: the one in which its entry was last written, or
 * the bundle of which that was a part. Null for any other service, and where the register knows of none.
 */
export async function goneOnFrom(
  deps: Dependencies,
  { asEnterprise, steps }: ServiceDefinition,
  form: JsonObject,
): Promise<CaseReference | null> {
  if (asEnterprise === undefined || !steps.some(({ addable }) => addable !== undefined)) return null;
  const code = String(form[asEnterprise] ?? '');
  for (const register of foundingRegisters(deps)) {
    const entry = await findEntry(deps.database, deps.database.city, register, code);
    const written = entry?.caseId == null ? null : await findCaseState(deps, entry.caseId);
    if (written === null) continue;
    const { parent, id } = written.state;
    const whole = parent === null ? written : await findCaseState(deps, parent.case);
    if (whole !== null) return { case: parent?.case ?? id, number: whole.state.number };
  }
  return null;
}

/** Registers whose entries name enterprises. */
function foundingRegisters({ packs }: Dependencies): ReadonlySet<string> {
  return new Set(
    packs.packs.flatMap(({ standings = [] }) =>
      standings.flatMap((standing) => ('founds' in standing ? [standing.founds.register] : [])),
    ),
  );
}
