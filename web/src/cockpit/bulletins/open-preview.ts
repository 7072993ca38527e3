import type { Language } from '../../../../src/kernel/text.ts';
import { isProblemBody, Problem } from '../../api/problem.ts';
import type { Typed } from './words-kept.ts';

/** Opens the PDF with the words as they are being typed, in a window of its own. Throws a {@link Problem}. */
export async function openPreview(
  id: string,
  { words, to, copies }: Typed,
  language: Language,
): Promise<void> {
  // Opened at once: a window that comes later is taken for an advertisement.
  const preview = window.open('', '_blank');
  const answer = await fetch(`/api/bulletins/${encodeURIComponent(id)}/preview?lang=${language}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'yingshang' },
    credentials: 'same-origin',
    body: JSON.stringify({ words, to, copies }),
  }).catch(() => null);
  if (answer?.ok !== true) {
    preview?.close();
    const body: unknown = await answer?.json().catch(() => null);
    throw isProblemBody(body)
      ? new Problem(body)
      : new Problem({ code: answer == null ? 'web.unreachable' : 'web.server-failed', status: 0, title: '' });
  }
  const address = URL.createObjectURL(await answer.blob());
  if (preview === null) window.location.assign(address);
  else preview.location.href = address;
}
