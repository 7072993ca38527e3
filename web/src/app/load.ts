import { seed } from './boot.ts';
import type { AppContext } from './context.tsx';

/** A question that a page asks: what the factories in `api/queries.ts` give. */
type Question = { readonly queryKey: readonly unknown[] };

/**
 * For a page's loader. On the server it waits for the answers, so that the page comes whole; in the
 * browser it only starts asking, and the page shows its skeleton meanwhile.
 * The first question is what the page is about: its refusal is the page's status.
 */
export async function load(app: AppContext, main: Question, ...others: readonly Question[]): Promise<void> {
  const [status] = await Promise.all([answer(app, main), loadBeside(app, ...others)]);
  if (app.server !== null && status >= 400) app.server.status = status;
}

/** As {@link load}, for what a page can do without. */
export async function loadBeside(app: AppContext, ...questions: readonly Question[]): Promise<void> {
  await Promise.all(questions.map((question) => answer(app, question)));
}

/** How long a refusal stands before a page asks again. It covers the one that came with the server's page. */
const refusalStandsMs = 2_000;

async function answer({ server, queryClient }: AppContext, question: Question): Promise<number> {
  if (server === null) {
    const known = queryClient.getQueryState(question.queryKey);
    const refused = known?.status === 'error' && Date.now() - known.errorUpdatedAt < refusalStandsMs;
    if (!refused) void queryClient.prefetchQuery(question as never);
    return 0;
  }
  const path = String(question.queryKey[0]);
  const given = server.answers.get(path) ?? (await server.load(path));
  server.answers.set(path, given);
  seed(queryClient, path, given);
  return given.status;
}
