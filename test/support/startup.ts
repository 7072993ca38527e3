import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { CaseView, TrackView } from '../../src/usecases/views/case-views.ts';
import type { Client } from './client.ts';
import { sendPicture } from './file-of.ts';
import type { Product } from './product.ts';

export type Receipt = { readonly id: string; readonly number: string; readonly queryCode: string };

/** An act as the API takes it, without the version. */
export type ActRequest = { readonly act: string } & Readonly<Record<string, unknown>>;

export const patient = { timeout: 30_000, interval: 25 };

/** Begins a draft, keeps the form in it and submits it: what the application page does. */
export async function apply(applicant: Client, region: string, form: JsonObject): Promise<Receipt> {
  const draft = await keptDraft(applicant, region, form);
  const { case: submitted } = await applicant.post<{ case: Receipt }>(`/api/drafts/${draft.id}/submit`, {
    version: draft.version,
  });
  return submitted;
}

export type Draft = { readonly id: string; readonly version: number };

export async function keptDraft(applicant: Client, region: string, form: JsonObject): Promise<Draft> {
  const draft = await applicant.post<Draft>('/api/drafts', { service: 'startup', region });
  return await applicant.put<Draft>(`/api/drafts/${draft.id}`, {
    version: draft.version,
    region,
    form: await withSignedPaper(applicant, draft.id, form),
  });
}

/** The form, and with it a scan of what was signed on paper where it says so and names none. */
export async function withSignedPaper(who: Client, draft: string, form: JsonObject): Promise<JsonObject> {
  if (form.signatures !== 'paper' || form.signedPaper !== undefined) return form;
  return { ...form, signedPaper: await sendPicture(who, { draft }, '签好名的申请书.png') };
}

export async function readCase(who: Client, id: string): Promise<CaseView> {
  return await who.get<CaseView>(`/api/cases/${id}`);
}

/** Does a move on the case as it stands now. */
export async function act(who: Client, id: string, request: ActRequest): Promise<CaseView> {
  const { version } = await readCase(who, id);
  return await who.post<CaseView>(`/api/cases/${id}/acts`, { version, ...request });
}

export const approve: ActRequest = {
  act: 'complete-step',
  step: 'review',
  outcome: 'approve',
  output: {},
};

/** Looks again and again until something is found; what takes longer than `patient` has failed. */
export async function until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  const deadline = performance.now() + patient.timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await sleep(patient.interval);
  }
}

/** The case behind a bundle's step, as soon as it is open. */
export async function childOf(who: Client, id: string, step: string): Promise<string> {
  return await until(`the case behind ${step}`, async () => {
    const found = (await readCase(who, id)).strands.find((strand) => strand.step.code === step)?.child?.id;
    if (found === undefined) return undefined;
    return (await who.call('GET', `/api/cases/${found}`)).status === 200 ? found : undefined;
  });
}

/** Waits until the case has ended, and gives it. */
export async function ended(who: Client, id: string): Promise<CaseView> {
  return await until('the end of the case', async () => {
    const found = await readCase(who, id);
    return found.phase === 'ended' ? found : undefined;
  });
}

/** Accepted at the office and approved by the registrar: from here on outside parties have their turn. */
export async function register(
  product: Product,
  id: string,
  people: Product['city']['oneDay'],
): Promise<string> {
  const clerk = product.as(people.clerk);
  const handler = product.as(people.handler);
  await act(clerk, id, { act: 'accept' });
  const registration = await childOf(handler, id, 'registration');
  await act(handler, registration, approve);
  return registration;
}

/** The public progress of a case. */
export async function track(product: Product, { number, queryCode }: Receipt): Promise<TrackView> {
  const query = new URLSearchParams({ number, code: queryCode });
  return await product.nobody.get<TrackView>(`/api/track?${query}`);
}

/** Waits until everything that has happened has been read into the indicators. */
export async function counted(product: Product): Promise<void> {
  const { database } = product.deps;
  await until('the indicators', async () => {
    const { rows } = await database.pool.query<{ readonly behind: number }>(
      `select (select count(*) from event where city = $1)
            - (select coalesce(max(position), 0) from projector where city = $1 and name = 'indicators') as behind`,
      [database.city],
    );
    return rows[0]?.behind === 0 ? true : undefined;
  });
}
