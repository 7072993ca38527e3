import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { roles } from '../../kernel/access/principal.ts';
import { roleNames } from '../../kernel/access/role-names.ts';
import { sessionHours } from '../../kernel/access/session-terms.ts';
import { hasCounter } from '../../usecases/counter/has-counter.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { checkPasskeyOwner } from '../../usecases/sessions/check-passkey-owner.ts';
import { checkPassword } from '../../usecases/sessions/check-password.ts';
import { findSignedIn, grantName, type SignedIn } from '../../usecases/sessions/find-signed-in.ts';
import { beginPasskey } from '../../usecases/sessions/passkey-ceremony.ts';
import { recoverAccount } from '../../usecases/sessions/recover-account.ts';
import type { Connected } from '../../usecases/sessions/sign-in-elsewhere.ts';
import { type OuterProvider, ownProvider } from '../../usecases/sessions/sign-in-provider.ts';
import { type Left, signOut } from '../../usecases/sessions/sign-out.ts';
import { type Shown, startSession } from '../../usecases/sessions/start-session.ts';
import { stepUp } from '../../usecases/sessions/step-up.ts';
import { officeName } from '../../usecases/views/names.ts';
import { Coded, listOf, Named, orNull, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import type { EmbeddedProvider } from '../embedded-provider.ts';
import { keepSession, sessionCookie, signedInPerson, visitOf } from '../session.ts';
import { signedIn } from './replies.ts';

export const AccountView = Type.Object({
  username: Type.String(),
  name: TextView,
  role: Type.Enum([...roles]),
  roleName: TextView,
  office: orNull(Named),
  counter: Type.Boolean({
    description: '本单位受理群众申请，设有窗口。People come to the office: it accepts what they apply for',
  }),
  party: orNull(Type.String()),
  roles: Type.Array(Type.Object({ ...Coded.properties, office: orNull(Named), current: Type.Boolean() }), {
    description: '今天的全部岗位；按其中一个办理。All roles of today; one acts by one of them',
  }),
  represents: Type.Array(Type.Object({ ...Named.properties, to: Type.String({ format: 'date' }) }), {
    description: '今天由本人代理的人，代理到哪一天。In whose stead the person may act today, and until when',
  }),
});
export const SessionView = Type.Object({
  account: orNull(AccountView),
  goOn: Type.Optional(
    Type.String({
      description:
        '接着要去的地址，登录或退出在那里完成。Where to go on to: signing in or out is completed there',
    }),
  ),
});
type SessionView = Type.Static<typeof SessionView>;

const interaction = Type.Optional(
  Type.String({
    maxLength: 64,
    description:
      '为哪一次 OpenID 登录（`/sign-in?interaction=`）；不填则直接登录。For which OpenID sign-in; without it the session begins at once',
  }),
);
export const Credentials = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
  code: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 40,
      description: '身份验证器的验证码，或一个恢复码。An authenticator’s code, or a recovery code',
    }),
  ),
  interaction,
});
export const PasskeyPurpose = Type.Object({ to: Type.Enum(['sign-in', 'prove']) });
export const PasskeyQuestion = Type.Object({
  options: Type.Record(Type.String(), Type.Unknown(), {
    description:
      '交给浏览器 `navigator.credentials` 的内容（WebAuthn）。What `navigator.credentials` is asked for',
  }),
});
const encoded = (most: number) => Type.String({ maxLength: most, pattern: '^[A-Za-z0-9_-]*$' });
export const PasskeyAnswer = Type.Object({
  id: encoded(1_400),
  rawId: encoded(1_400),
  type: Type.Literal('public-key'),
  clientExtensionResults: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown()),
  response: Type.Object({
    clientDataJSON: encoded(4_000),
    authenticatorData: encoded(4_000),
    signature: encoded(4_000),
    userHandle: Type.Optional(encoded(200)),
  }),
});
export const PasskeySignIn = Type.Object({ passkey: PasskeyAnswer, interaction });
export const ProofBody = Type.Union([
  Type.Object({ passkey: PasskeyAnswer }),
  Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }),
  Type.Object({ password: Type.String({ minLength: 1, maxLength: 200 }) }),
]);
export const RecoveryBody = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64 }),
  code: Type.String({ minLength: 1, maxLength: 40 }),
  password: Type.String({ minLength: 1, maxLength: 400 }),
});
export const ProviderList = listOf(Named);

export const DemonstrationAccount = Type.Object({
  username: Type.String(),
  password: Type.String(),
  name: TextView,
  role: Type.Enum([...roles]),
  roleName: TextView,
  office: orNull(Named),
});

/** How people show who they are, and stop being known. */
export type SigningIn = {
  readonly own: EmbeddedProvider;
  /** The outer providers that people may choose from. */
  readonly outer: readonly OuterProvider[];
  /** The site's own address. */
  readonly originOf: (request: FastifyRequest) => string;
  /** Where somebody who came by this provider signs out of it too; null where there is no such place. */
  readonly leave: (left: Left, origin: string) => Promise<string | null>;
  /** The provider of this name, once it can be reached. */
  readonly connect: (provider: string) => Promise<Connected>;
};

const seldom = { rateLimit: { max: 30, timeWindow: '1 minute' } };

export function sessionRoutes(app: App, deps: Dependencies, signingIn: SigningIn): void {
  const tags = ['session'];
  const { own, originOf } = signingIn;
  /** Begins the session; or, within an OpenID sign-in, hands on to where that is completed. */
  const admit = async (
    request: FastifyRequest,
    reply: FastifyReply,
    uid: string | undefined,
    shown: Shown,
  ): Promise<SessionView> => {
    if (uid !== undefined) return { account: null, goOn: await own.finish(request, reply, uid, shown) };
    const started = await startSession(deps, shown, visitOf(request), request.cookies[sessionCookie]);
    keepSession(reply, started, originOf(request));
    return viewSession(deps, await findSignedIn(deps, started.token));
  };
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
      config: seldom,
      schema: {
        tags,
        summary: '用用户名和密码登录，设了身份验证器的还要验证码',
        description: 'Sign in with name and password, and a code where an authenticator is set up',
        operationId: 'signIn',
        policy: 'session.begin',
        refuses: [
          'access.wrong-credentials',
          'session.second-factor-needed',
          'session.code-wrong',
          'session.locked',
          'session.ceremony-over',
        ],
        body: Credentials,
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { interaction: uid, ...credentials } = request.body;
      return await admit(request, reply, uid, await checkPassword(deps, credentials, visitOf(request)));
    },
  );
  app.post(
    '/api/session/passkey-question',
    {
      config: seldom,
      schema: {
        tags,
        summary: '请浏览器出示通行密钥：要登录的用谁的都行，要再确认的只能用本人的',
        description: 'Ask the browser for a passkey: to sign in, of anybody; to show it again, of oneself',
        operationId: 'askForPasskey',
        policy: 'session.begin',
        body: PasskeyPurpose,
        response: { 200: PasskeyQuestion },
      },
    },
    async (request) => {
      const account = request.body.to === 'prove' ? (request.signedIn?.principal.account ?? null) : null;
      const options = await beginPasskey(deps, { origin: originOf(request) }, account);
      return { options: { ...options } };
    },
  );
  app.post(
    '/api/session/passkey',
    {
      config: seldom,
      schema: {
        tags,
        summary: '用通行密钥登录',
        description: 'Sign in with a passkey',
        operationId: 'signInWithPasskey',
        policy: 'session.begin',
        refuses: ['session.passkey-unknown', 'session.ceremony-over'],
        body: PasskeySignIn,
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { passkey, interaction: uid } = request.body;
      return await admit(request, reply, uid, await checkPasskeyOwner(deps, passkey));
    },
  );
  app.post(
    '/api/session/proof',
    {
      config: seldom,
      schema: {
        tags,
        summary: '在登录中再确认一次是本人，签署等事项需要',
        description: 'Show once more that it is oneself, as signing and the like ask for',
        operationId: 'proveAgain',
        policy: 'session.own',
        refuses: [
          'session.passkey-unknown',
          'session.ceremony-over',
          'session.code-wrong',
          'session.password-wrong',
          'session.proof-needed',
          'session.locked',
        ],
        security: signedIn,
        body: ProofBody,
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const person = signedInPerson(request);
      const token = request.cookies[sessionCookie] ?? '';
      const renewed = await stepUp(deps, person, token, request.body, visitOf(request));
      keepSession(reply, { ...renewed, seconds: sessionHours * 3_600 }, originOf(request));
      return viewSession(deps, person);
    },
  );
  app.post(
    '/api/session/recovery',
    {
      config: seldom,
      schema: {
        tags,
        summary: '凭管理员发的一次性恢复码设新密码',
        description: 'Set a new password with the code that an administrator gave out',
        operationId: 'recoverAccount',
        policy: 'session.begin',
        refuses: ['session.recovery-wrong', 'session.password-weak', 'session.locked'],
        body: RecoveryBody,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await recoverAccount(deps, request.body, visitOf(request));
      return await reply.status(204).send(null);
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
      const left = token === undefined ? null : await signOut(deps, token);
      void reply.clearCookie(sessionCookie, { path: '/' });
      const goOn = left === null ? null : await signingIn.leave(left, originOf(request));
      return { account: null, ...(goOn === null ? {} : { goOn }) };
    },
  );
  app.get(
    '/api/sign-in-providers',
    {
      schema: {
        tags,
        summary: '可以从哪里登录；本站自己的排第一',
        description: 'Where one can sign in from; our own comes first',
        operationId: 'listProviders',
        policy: 'published.read',
        response: { 200: ProviderList },
      },
    },
    () => ({
      items: [
        { id: ownProvider, name: deps.city.profile.name },
        ...signingIn.outer.map(({ id, name }) => ({ id, name })),
      ],
    }),
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

function viewSession(deps: Dependencies, person: SignedIn | null): SessionView {
  if (person === null) return { account: null };
  const { username, name: ownName, principal } = person;
  return {
    account: {
      username,
      name: ownName,
      role: principal.role,
      roleName: roleNames[principal.role],
      office: officeOf(deps, principal.office),
      counter: hasCounter(deps, principal),
      party: principal.party ?? null,
      roles: person.holds.map((grant) => ({
        code: grantName(grant),
        name: roleNames[grant.role],
        office: officeOf(deps, grant.office),
        current: grant.role === principal.role && grant.office === principal.office,
      })),
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
