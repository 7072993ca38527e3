import './design/index.ts';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import type { Language } from '../../src/kernel/text.ts';
import { App } from './app/app.tsx';
import type { Answer, Boot } from './app/boot.ts';
import type { AppContext, ServerSide } from './app/context.tsx';
import { documentHtml, type PageAssets } from './app/document.ts';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';

export { assetsFrom, type PageAssets } from './app/document.ts';
export { preferencesOf } from './app/preferences.ts';

export type RenderRequest = {
  /** Path and query as requested. */
  readonly url: string;
  readonly lang: Language;
  readonly large?: boolean;
  /** The nonce of this response's `style-src`. */
  readonly nonce: string;
  readonly assets: PageAssets;
  /**
   * Answers a GET of the API on behalf of this visitor (their cookie, their language). It gives
   * refusals as answers too, and never throws for them.
   */
  readonly load: (path: string) => Promise<Answer>;
};

export type RenderedPage = { readonly status: number; readonly html: string };

/** Renders one page whole. Faces that live in the browser come as a frame with a skeleton. */
export async function render(request: RenderRequest): Promise<RenderedPage> {
  const boot: Boot = {
    lang: request.lang,
    large: request.large ?? false,
    nonce: request.nonce,
    rendered: true,
    answers: [],
  };
  const server: ServerSide = { load: request.load, answers: new Map(), title: '', status: 200 };
  const context: AppContext = { queryClient: createQueryClient(), boot, server };
  const router = createAppRouter(context, createMemoryHistory({ initialEntries: [request.url] }));
  await router.load();
  const { matches } = router.state;
  const body = renderToString(<App context={context} router={router} />);
  context.queryClient.clear();
  return {
    status: server.status,
    html: documentHtml({
      boot: {
        ...boot,
        rendered: !matches.some((match) => match.staticData.browserOnly),
        answers: [...server.answers],
      },
      title: server.title,
      body,
      assets: request.assets,
      sources: matches.flatMap((match) => match.staticData.source ?? []),
    }),
  };
}
