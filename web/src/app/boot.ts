import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../../src/kernel/text.ts';
import { isProblemBody, Problem } from '../api/problem.ts';

/** One answer of the API, as the server got it while it rendered. */
export type Answer = { readonly status: number; readonly body: unknown };

/**
 * What the server's page tells the browser's first render. It stands in the document as JSON, never
 * as script.
 */
export type Boot = {
  readonly lang: Language;
  readonly large: boolean;
  /** For the style elements that Ant Design adds; scripts are allowed by origin only. */
  readonly nonce: string;
  /** Whether the page was rendered, or only its frame (faces that live in the browser). */
  readonly rendered: boolean;
  readonly answers: readonly (readonly [path: string, answer: Answer])[];
};

export const bootElementId = 'yingshang-boot';

/** JSON that cannot end its element early. */
export function bootJson(boot: Boot): string {
  return JSON.stringify(boot)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Reads what the server left in the document. */
export function readBoot(): Boot {
  const text = document.getElementById(bootElementId)?.textContent;
  if (text) return JSON.parse(text) as Boot;
  const lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  return { lang, large: false, nonce: '', rendered: false, answers: [] };
}

/** Puts an answer where the query of the same path will look; a refusal becomes that query's error. */
export function seed(queryClient: QueryClient, path: string, answer: Answer): void {
  if (answer.status >= 200 && answer.status < 300) {
    queryClient.setQueryData([path], answer.body);
    return;
  }
  const body = isProblemBody(answer.body)
    ? { ...answer.body, status: answer.status }
    : { code: 'web.server-failed', status: answer.status, title: '' };
  const query = queryClient.getQueryCache().build(queryClient, { queryKey: [path] });
  query.setState({
    status: 'error',
    error: new Problem(body),
    fetchStatus: 'idle',
    errorUpdatedAt: Date.now(),
    errorUpdateCount: 1,
  });
}
