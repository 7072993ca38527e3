import { Problem } from './problem.ts';
import { newIdempotencyKey, request } from './request.ts';
import type { ActBody, CaseView } from './types.ts';

/** What an act sends besides the version: `{ act: 'withdraw', reason: '…' }`. */
export type Act = Omit<ActBody, 'version'>;

/** A case as somebody has it before them. */
type Seen = Pick<CaseView, 'id' | 'version'>;

/**
 * Does an act on a case as it was seen. Throws the {@link Problem} of the refusal: a version conflict where anything
 * has happened since that a person would want to see first.
 *
 * A warning of the clock may come at any moment and is no such thing: nothing may be done or left because of it. Where
 * warnings alone came between, the act is sent once more, for the case as it is now.
 */
export async function actOnCase(seen: Seen, act: Act, key: string = newIdempotencyKey()): Promise<CaseView> {
  try {
    return await send(seen, act, key);
  } catch (error) {
    const now = warnedSince(seen.version, error);
    if (now === null) throw error;
    // The refusal was the answer to the first key.
    return await send(now, act, newIdempotencyKey());
  }
}

async function send({ id, version }: Seen, act: Act, idempotencyKey: string): Promise<CaseView> {
  return await request('POST', '/api/cases/{id}/acts', {
    path: { id },
    body: { ...act, version },
    idempotencyKey,
  });
}

/** The case as it stands now, where a conflict with `version` comes of nothing but warnings; else null. */
function warnedSince(version: number, error: unknown): CaseView | null {
  if (!(error instanceof Problem) || error.status !== 409) return null;
  const current = error.body.current as Partial<CaseView> | undefined;
  if (current?.version === undefined || current.timeline === undefined) return null;
  const since = current.timeline.filter(({ seq }) => seq > version);
  // An event that the reader does not see is missing in the timeline, and may be anything.
  const whole = since.length > 0 && since.length === current.version - version;
  return whole && since.every(({ type }) => type === 'deadline-warned') ? (current as CaseView) : null;
}
