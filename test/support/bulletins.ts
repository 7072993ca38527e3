import type { Client } from './client.ts';
import type { Product } from './product.ts';

/** A bulletin of a month, of the whole city unless the form says another scope. */
export async function openBulletin(writer: Client, form: object = {}): Promise<string> {
  const { id } = await writer.post<{ id: string }>('/api/cases', {
    service: 'bulletin',
    form: { kind: 'monthly', from: '2022-06-01', to: '2022-06-30', ...form },
  });
  return id;
}

/** Whom it goes to, and that everybody may read it. */
export const published = { to: '各县（市、区）', open: true };

/** Completes a step of it at the version that it has. */
export async function completeBulletin(
  who: Client,
  id: string,
  step: string,
  outcome: string,
  output: object = {},
): Promise<void> {
  const { version } = await who.get<{ version: number }>(`/api/bulletins/${id}`);
  await who.post(`/api/cases/${id}/acts`, { version, act: 'complete-step', step, outcome, output });
}

/** One that was written, approved, sent and published. */
export async function publishedBulletin({ as }: Product): Promise<string> {
  const writer = as('coordinator');
  const id = await openBulletin(writer);
  await completeBulletin(writer, id, 'edit', 'ready', published);
  await completeBulletin(as('coordinator-head'), id, 'approve', 'approved');
  await completeBulletin(writer, id, 'send', 'sent');
  return id;
}
