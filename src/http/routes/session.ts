import { Type } from 'typebox';
import { roles } from '../../kernel/access/principal.ts';
import { roleNames } from '../../kernel/access/role-names.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { findSignedIn, type SignedIn } from '../../usecases/sessions/find-signed-in.ts';
import { signIn, signOut } from '../../usecases/sessions/sign-in.ts';
import { officeName } from '../../usecases/views/names.ts';
import { listOf, Named, orNull, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { sessionCookie } from '../session.ts';

export const AccountView = Type.Object({
  username: Type.String(),
  name: TextView,
  role: Type.Enum([...roles]),
  roleName: TextView,
  office: orNull(Named),
  party: orNull(Type.String()),
  represents: Type.Array(Type.Object({ ...Named.properties, to: Type.String({ format: 'date' }) }), {
    description: '今天由本人代理的人，代理到哪一天。In whose stead the person may act today, and until when',
  }),
});
export const SessionView = Type.Object({ account: orNull(AccountView) });
type SessionView = Type.Static<typeof SessionView>;

export const Credentials = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
});

export const DemonstrationAccount = Type.Object({
  username: Type.String(),
  password: Type.String(),
  name: TextView,
  role: Type.Enum([...roles]),
  roleName: TextView,
  office: orNull(Named),
});

export function sessionRoutes(app: App, deps: Dependencies): void {
  const tags = ['session'];
  app.get(
    '/api/session',
    {
      schema: {
        tags,
        summary: '当前登录的是谁',
        description: 'Who is signed in',
        operationId: 'getSession',
        policy: 'published.read',
        response: { 200: SessionView },
      },
    },
    (request) => viewSession(deps, request.signedIn),
  );
  app.post(
    '/api/session',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '登录',
        description: 'Sign in',
        operationId: 'signIn',
        policy: 'session.begin',
        refuses: ['access.wrong-credentials'],
        body: Credentials,
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { token, seconds } = await signIn(deps, request.body);
      void reply.setCookie(sessionCookie, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: request.protocol === 'https',
        // Not a date: the city's clock and the browser's need not agree.
        maxAge: seconds,
      });
      return viewSession(deps, await findSignedIn(deps, token));
    },
  );
  app.delete(
    '/api/session',
    {
      schema: {
        tags,
        summary: '退出登录',
        description: 'Sign out',
        operationId: 'signOut',
        policy: 'session.end',
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const token = request.cookies[sessionCookie];
      if (token !== undefined) await signOut(deps, token);
      void reply.clearCookie(sessionCookie, { path: '/' });
      return viewSession(deps, null);
    },
  );
  app.get(
    '/api/demonstration-accounts',
    {
      schema: {
        tags,
        summary: '演示账号；非演示环境为空',
        description: 'Accounts to try the product with; empty unless this is a demonstration',
        operationId: 'listDemonstrationAccounts',
        policy: 'published.read',
        response: {
          200: listOf(DemonstrationAccount),
        },
      },
    },
    () => ({
      items: deps.demonstration
        ? deps.city.demonstration.accounts.flatMap(({ username, password, name, grants }) => {
            const [grant] = grants;
            if (grant === undefined) return [];
            return [
              {
                username,
                password,
                name,
                role: grant.role,
                roleName: roleNames[grant.role],
                office: officeOf(deps, grant.office),
              },
            ];
          })
        : [],
    }),
  );
}

function viewSession(deps: Dependencies, signedIn: SignedIn | null): SessionView {
  if (signedIn === null) return { account: null };
  const { username, name: ownName, principal } = signedIn;
  return {
    account: {
      username,
      name: ownName,
      role: principal.role,
      roleName: roleNames[principal.role],
      office: officeOf(deps, principal.office),
      party: principal.party ?? null,
      represents: (principal.deputises ?? []).map(({ account, name = { zh: account, en: account }, to }) => ({
        id: account,
        name,
        to,
      })),
    },
  };
}

function officeOf(deps: Dependencies, id: string | undefined): Named | null {
  return id === undefined ? null : { id, name: officeName(deps.city, id) };
}
