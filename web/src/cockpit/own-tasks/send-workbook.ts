import type { Language } from '../../../../src/kernel/text.ts';
import { isProblemBody, Problem } from '../../api/problem.ts';
import type { Schemas } from '../../api/types.ts';

export type WorkbookResult = Schemas['WorkbookResult'];

/** Sends a filled-in sheet: to be looked through, or with `apply` to be stored. Throws a Problem like every request. */
export async function sendWorkbook(file: File, apply: boolean, language: Language): Promise<WorkbookResult> {
  const answer = await fetch(`/api/own-tasks/workbook?apply=${apply}`, {
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
  if (answer.ok) return body as WorkbookResult;
  throw isProblemBody(body)
    ? new Problem({ ...body, status: answer.status })
    : new Problem({ code: 'web.server-failed', status: answer.status, title: '' });
}
