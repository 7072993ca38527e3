import type { JsonObject } from '../kernel/json.ts';
import { withScans } from './scan.ts';
import type { SeenDraft } from './seen.ts';
import { done, type Town } from './town.ts';

/** An application as somebody sends it in. */
export type Request = {
  readonly service: string;
  readonly region: string;
  /** In whose name, where that is not the person's own: the party's id. */
  readonly party?: string;
  readonly form: JsonObject;
};

/**
 * Begins a draft, uploads a scan for each paper that its form names, keeps it and hands it in. Gives the id of the case
 * and the form as it was handed in; null where something of it was refused, which is counted.
 */
export async function sendIn(
  town: Town,
  username: string,
  { service, region, party, form }: Request,
): Promise<{ readonly id: string; readonly form: JsonObject } | null> {
  const person = town.person(username);
  const begun = await person.ask<SeenDraft>('POST', '/api/drafts', {
    service,
    region,
    ...(party === undefined ? {} : { for: party }),
  });
  if (!done(town, begun)) return null;
  const { id, version } = begun.body;
  const schema = town.schemas.get(service) ?? {};
  const whole = await withScans(town, person, { draft: id }, schema, form);
  if (whole === null) return null;
  const kept = await person.ask<SeenDraft>('PUT', `/api/drafts/${id}`, { version, region, form: whole });
  if (!done(town, kept)) return null;
  const sent = await person.ask<{ readonly case: { readonly id: string } }>(
    'POST',
    `/api/drafts/${id}/submit`,
    { version: kept.body.version },
  );
  return done(town, sent) ? { id: sent.body.case.id, form: whole } : null;
}
