import { Type } from 'typebox';
import { sessionHours } from '../../kernel/access/session-terms.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { mustBeConfirmed } from '../../usecases/sessions/confirmed.ts';
import {
  beginSignInElsewhere,
  type Connected,
  connectProvider,
  finishSignInElsewhere,
  signOutElsewhere,
} from '../../usecases/sessions/sign-in-elsewhere.ts';
import { type OuterProvider, ownProvider } from '../../usecases/sessions/sign-in-provider.ts';
import { startSession } from '../../usecases/sessions/start-session.ts';
import { stepUpElsewhere } from '../../usecases/sessions/step-up.ts';
import type { App } from '../app.ts';
import { callbackPath, forgetProviderSession } from '../embedded-provider.ts';
import { ownPath } from '../origin.ts';
import { keepSession, sessionCookie, signedInPerson, visitOf } from '../session.ts';
import { signedIn } from './replies.ts';
import type { SigningIn } from './session.ts';

export const ProviderErrand = Type.Object({
  provider: Type.String({ minLength: 1, maxLength: 64 }),
  to: Type.Enum(['link', 'prove'], {
    description: '关联到本人账号，或再确认一次是本人。To have it linked, or to show again who one is',
  }),
  next: Type.Optional(Type.String({ maxLength: 2_000 })),
});
export const GoOn = Type.Object({ goOn: Type.String({ format: 'uri' }) });

/** By this a browser shows that it was the one that set out to sign in. */
const stateCookie = 'yingshang_state';

const hidden = { hide: true, policy: 'session.begin' } as const;

/**
 * Signing in by OpenID Connect: where a browser sets out to a provider, and where it comes back. These are addresses
 * for browsers to go to and no part of the API.
 */
export function signInElsewhereRoutes(
  app: App,
  deps: Dependencies,
  { own, outer, originOf }: SigningIn,
  connect: (provider: string) => Promise<Connected>,
): void {
  app.get(
    '/sign-in',
    { schema: { ...hidden, querystring: Type.Object({ interaction: Type.Optional(Type.String()) }) } },
    (request, reply) => {
      // With nothing to choose from, one is on the way at once.
      if (request.query.interaction === undefined && outer.length === 0) {
        const [, search = ''] = request.url.split('?');
        return reply.redirect(`/sign-in/with/${ownProvider}${search === '' ? '' : `?${search}`}`, 303);
      }
      return reply.callNotFound();
    },
  );
  app.get(
    '/sign-in/with/:provider',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        ...hidden,
        params: Type.Object({ provider: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ next: Type.Optional(Type.String({ maxLength: 2_000 })) }),
      },
    },
    async (request, reply) => {
      const connected = await connect(request.params.provider);
      const origin = originOf(request);
      const { url, state, seconds } = await beginSignInElsewhere(deps, connected, {
        redirectUri: origin + callbackPath(connected.id),
        next: ownPath(request.query.next),
      });
      void reply.setCookie(stateCookie, state, {
        path: '/sign-in/from',
        httpOnly: true,
        sameSite: 'lax',
        secure: origin.startsWith('https:'),
        maxAge: seconds,
      });
      forgetProviderSession(reply);
      // Our own provider stands at whatever name the browser came by.
      return reply.redirect(connected.id === own.connected.id ? url.pathname + url.search : url.href, 303);
    },
  );
  app.post(
    '/api/session/provider',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags: ['session'],
        security: signedIn,
        policy: 'session.own',
        summary: '去登录机构：把它关联到本人账号，或在那里再确认一次是本人',
        description:
          'Where to go on to: to have a provider linked to one’s account, or to show there once more that it is oneself',
        operationId: 'goToProvider',
        refuses: ['session.proof-needed', 'session.provider-unknown', 'session.provider-refused'],
        body: ProviderErrand,
        response: { 200: GoOn },
      },
    },
    async (request, reply) => {
      const person = signedInPerson(request);
      const { provider, to } = request.body;
      if (!outer.some(({ id }) => id === provider)) throw refuse('session.provider-unknown');
      // Another way of signing in is a change of sign-in.
      if (to === 'link') mustBeConfirmed(deps, person);
      const connected = await connect(provider);
      const origin = originOf(request);
      const { url, state, seconds } = await beginSignInElsewhere(
        deps,
        connected,
        { redirectUri: origin + callbackPath(connected.id), next: ownPath(request.body.next) },
        { to, account: person.principal.account },
      );
      void reply.setCookie(stateCookie, state, {
        path: '/sign-in/from',
        httpOnly: true,
        sameSite: 'lax',
        secure: origin.startsWith('https:'),
        maxAge: seconds,
      });
      return { goOn: url.href };
    },
  );
  app.get(
    '/sign-in/from/:provider',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: { ...hidden, params: Type.Object({ provider: Type.String({ maxLength: 64 }) }) },
    },
    async (request, reply) => {
      const connected = await connect(request.params.provider);
      const origin = originOf(request);
      const state = request.cookies[stateCookie];
      void reply.clearCookie(stateCookie, { path: '/sign-in/from' });
      forgetProviderSession(reply);
      const { search } = new URL(request.url, origin);
      const visit = visitOf(request);
      const back = await finishSignInElsewhere(deps, connected, { search, state }, visit);
      const token = request.cookies[sessionCookie];
      if (back.to === 'sign-in') {
        keepSession(reply, await startSession(deps, back.shown, visit, token), origin);
        // The page for signing in knows where each role is at home.
        return reply.redirect(back.next ?? '/sign-in?interaction=done', 303);
      }
      if (back.to === 'prove') {
        const renewed = await stepUpElsewhere(deps, back, token ?? '', visit);
        keepSession(reply, { ...renewed, seconds: sessionHours * 3_600 }, origin);
      }
      return reply.redirect(back.next ?? '/my/security', 303);
    },
  );
}

/** Outer providers are asked for their description when first somebody wants to go there, and again when that failed. */
export function connections(
  own: Connected,
  outer: readonly OuterProvider[],
): {
  readonly connect: (provider: string) => Promise<Connected>;
  readonly leave: SigningIn['leave'];
} {
  const known = new Map<string, Promise<Connected>>([[own.id, Promise.resolve(own)]]);
  const connect = async (id: string): Promise<Connected> => {
    const declared = outer.find((each) => each.id === id);
    const begun = known.get(id) ?? (declared === undefined ? undefined : connectProvider(declared));
    if (begun === undefined) throw refuse('session.provider-unknown');
    known.set(id, begun);
    return await begun.catch(() => {
      known.delete(id);
      throw refuse('session.provider-refused');
    });
  };
  return {
    connect,
    leave: async ({ way, idToken }, origin) => {
      if (!outer.some((each) => each.id === way)) return null;
      return await connect(way).then(
        (connected) => signOutElsewhere(connected, `${origin}/`, idToken),
        () => null,
      );
    },
  };
}
