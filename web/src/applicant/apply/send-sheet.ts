import type { Language } from '../../../../src/kernel/text.ts';
import { isProblemBody, Problem } from '../../api/problem.ts';
import type { Schemas } from '../../api/types.ts';

export type SheetRead = Schemas['SheetView'];

/** Has a filled-in sheet read: what it holds, or what has to change. Throws a Problem like every request. */
export async function sendSheet(
  service: string,
  field: string,
  file: File,
  language: Language,
): Promise<SheetRead> {
  const answer = await fetch(`/api/services/${service}/sheets/${field}`, {
    method: 'POST',
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': language === 'zh' ? 'zh-CN' : 'en',
      'x-requested-with': 'yingshang',
      'content-type': 'application/octet-stream',
    },
    body: file,
  }).catch(() => {
    throw new Problem({ code: 'web.unreachable', status: 0, title: '' });
  });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body as SheetRead;
  throw isProblemBody(body)
    ? new Problem({ ...body, status: answer.status })
    : new Problem({ code: 'web.server-failed', status: answer.status, title: '' });
}
