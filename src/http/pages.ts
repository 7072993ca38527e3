import { randomBytes } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '../kernel/text.ts';
import type { NotThere } from './not-there.ts';
import { isForMachines } from './plain-page.ts';
import { sessionCookie } from './session.ts';

/** What the web's server bundle offers. It is built from `web/`, which this room does not import. */
export type WebBuild = {
  /** Where the files of the built client are, looked through in this order; none changes under its name. */
  readonly assetFolders: readonly string[];
  readonly preferencesOf: (request: {
    readonly url: string;
    readonly cookie?: string;
    readonly acceptLanguage?: string;
  }) => { readonly lang: Language; readonly large: boolean; readonly cookies: readonly string[] };
  readonly render: (request: {
    readonly url: string;
    readonly lang: Language;
    readonly large: boolean;
    readonly nonce: string;
    readonly load: (path: string) => Promise<{ readonly status: number; readonly body: unknown }>;
  }) => Promise<{ readonly status: number; readonly html: string }>;
};

/** Every page is rendered from the product's own API, asked as the visitor who wants the page. */
export async function servePages(app: FastifyInstance, web: WebBuild, notThere: NotThere): Promise<void> {
  await app.register(fastifyStatic, {
    root: [...web.assetFolders],
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    // The one service worker there is keeps the page that verifies certificates, and may do nothing elsewhere.
    setHeaders: (reply, path) => {
      if (/[\\/]verify-worker-[^\\/]*\.js$/.test(path)) reply.header('service-worker-allowed', '/verify');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading || isForMachines(request.url)) notThere(request, reply);
    const seen = web.preferencesOf({
      url: request.url,
      ...(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }),
      ...(request.headers['accept-language'] === undefined
        ? {}
        : { acceptLanguage: request.headers['accept-language'] }),
    });
    const nonce = randomBytes(16).toString('base64');
    const page = await web.render({
      url: request.url,
      lang: seen.lang,
      large: seen.large,
      nonce,
      load: (path) => askOwnApi(app, request, path, seen.lang),
    });
    const signedIn = request.cookies[sessionCookie] !== undefined;
    return reply
      .status(page.status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'cache-control': signedIn ? 'no-store' : 'private, no-cache',
        vary: 'Cookie, Accept-Language',
        ...(seen.cookies.length === 0 ? {} : { 'set-cookie': [...seen.cookies] }),
      })
      .send(page.html);
  });
}

async function askOwnApi(
  app: FastifyInstance,
  request: FastifyRequest,
  path: string,
  language: Language,
): Promise<{ status: number; body: unknown }> {
  const answer = await app.inject({
    method: 'GET',
    url: path,
    remoteAddress: request.ip,
    headers: {
      'accept-language': language,
      ...(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }),
    },
  });
  return { status: answer.statusCode, body: answer.json() };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
