import { planErrors } from '../../../../src/kernel/errors/plan.ts';
import type { Language, Text } from '../../../../src/kernel/text.ts';
import { isProblemBody, Problem } from '../../api/problem.ts';
import type { ImportView } from './types.ts';

/** What the server takes at most; a larger file is not sent at all. */
export const largestFile = 20 * 1024 * 1024;

export type ReadAs = 'edition' | 'next';

export type Uploaded = {
  readonly view: ImportView;
  /** False when the same file waits for its reviewer already. */
  readonly created: boolean;
};

/**
 * Sends a file to be read. Tells its progress, from 0 to 1, which `fetch` cannot; 1 means that all of it is
 * there and is being read. Throws a Problem like every request.
 */
export function uploadPlan(
  file: File,
  language: Language,
  on: {
    /** Where the reader is not to tell by the year which plan it belongs to. */
    readonly as?: ReadAs | undefined;
    readonly progress: (share: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<Uploaded> {
  if (file.size > largestFile) return Promise.reject(tooLarge(file.size, language));
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', on.as === undefined ? '/api/imports' : `/api/imports?as=${on.as}`);
    const headers = {
      accept: 'application/json, application/problem+json',
      'accept-language': language === 'zh' ? 'zh-CN' : 'en',
      'x-requested-with': 'yingshang',
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name.slice(-120)),
    };
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.responseType = 'json';
    sending.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) on.progress(Math.min(loaded / total, 1));
    });
    sending.upload.addEventListener('load', () => on.progress(1));
    sending.addEventListener('load', () => {
      const { status, response: body } = sending;
      if (status === 200 || status === 201) resolve({ view: body as ImportView, created: status === 201 });
      else if (isProblemBody(body)) reject(new Problem({ ...body, status }));
      else reject(new Problem({ code: 'web.server-failed', status, title: '' }));
    });
    const lost = () => reject(new Problem({ code: 'web.unreachable', status: 0, title: '' }));
    sending.addEventListener('error', lost);
    sending.addEventListener('timeout', lost);
    sending.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
    on.signal.addEventListener('abort', () => sending.abort());
    sending.send(file);
  });
}

/** The server's own refusal, without sending it what it would refuse. */
function tooLarge(size: number, language: Language): Problem {
  const { message, next } = planErrors['plan.too-large'];
  const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));
  const filled = ({ zh, en }: Text): Text => {
    const fill = (text: string): string =>
      text.replace('{size}', megabytes(size)).replace('{limit}', megabytes(largestFile));
    return { zh: fill(zh), en: fill(en) };
  };
  return new Problem({
    code: 'plan.too-large',
    status: 413,
    title: filled(message)[language],
    message: filled(message),
    next,
  });
}
