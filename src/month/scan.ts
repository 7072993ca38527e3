import { createHash } from 'node:crypto';
import { filesInForm } from '../kernel/form/files.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Person } from './person.ts';
import { done, type Town } from './town.ts';

/** The smallest picture there is, for the scan of a paper that nobody has signed. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What a scan is sent for. */
type Target = { readonly draft: string } | { readonly case: string };

/** Sends the scan of a paper, as the page of a draft or case does; gives its id, or null where it was refused. */
export async function sendScan(
  town: Pick<Town, 'counts'>,
  person: Person,
  target: Target,
): Promise<string | null> {
  const begun = await person.ask<{ id: string }>('POST', '/api/files', {
    for: target,
    name: '签好名的承诺书.png',
    type: 'image/png',
    size: picture.length,
    hash: createHash('sha256').update(picture).digest('hex'),
  });
  if (!done(town, begun)) return null;
  const { id } = begun.body;
  if (!done(town, await person.ask('PUT', `/api/files/${id}/chunks/0`, picture))) return null;
  return done(town, await person.ask('POST', `/api/files/${id}/finish`)) ? id : null;
}

/** The entries with a scan in the place of each invented file; null where one was refused. */
export async function withScans(
  town: Pick<Town, 'counts'>,
  person: Person,
  target: Target,
  schema: JsonObject,
  entries: JsonObject,
): Promise<JsonObject | null> {
  const invented = new Set(filesInForm(schema, entries));
  if (invented.size === 0) return entries;
  let text = JSON.stringify(entries);
  for (const id of invented) {
    const scan = await sendScan(town, person, target);
    if (scan === null) return null;
    text = text.replaceAll(id, scan);
  }
  return JSON.parse(text) as JsonObject;
}
