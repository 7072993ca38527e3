import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { addPasskey, beginNewPasskey } from '../../usecases/sessions/add-passkey.ts';
import { changePassword } from '../../usecases/sessions/change-password.ts';
import { endSession } from '../../usecases/sessions/end-session.ts';
import { issueRecovery } from '../../usecases/sessions/recover-account.ts';
import { removePasskey } from '../../usecases/sessions/remove-passkey.ts';
import {
  beginTotp,
  confirmTotp,
  makeRecoveryCodes,
  NewTotp,
  RecoveryCodes,
  removeTotp,
} from '../../usecases/sessions/set-up-totp.ts';
import { SecurityView, viewSecurity } from '../../usecases/sessions/view-security.ts';
import { DateTime } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { signedInPerson, visitOf } from '../session.ts';
import { signedIn } from './replies.ts';
import { PasskeyQuestion, type SigningIn } from './session.ts';

const encoded = (most: number) => Type.String({ maxLength: most, pattern: '^[A-Za-z0-9_-]*$' });

/** What a browser answers that has made a passkey (WebAuthn, RegistrationResponseJSON). */
export const NewPasskey = Type.Object({
  label: Type.String({ maxLength: 60, description: '给它起的名字。What its owner calls it' }),
  passkey: Type.Object({
    id: encoded(1_400),
    rawId: encoded(1_400),
    type: Type.Literal('public-key'),
    clientExtensionResults: Type.Record(Type.String({ maxLength: 64 }), Type.Unknown()),
    response: Type.Object({
      clientDataJSON: encoded(4_000),
      attestationObject: encoded(20_000),
      transports: Type.Optional(
        Type.Array(Type.Enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']), {
          maxItems: 8,
        }),
      ),
    }),
  }),
});
export const TotpConfirmation = Type.Object({ code: Type.String({ minLength: 6, maxLength: 12 }) });
export const NewPassword = Type.Object({ password: Type.String({ minLength: 1, maxLength: 400 }) });
export const RecoveryOrder = Type.Object({ username: Type.String({ minLength: 1, maxLength: 64 }) });
export const IssuedRecovery = Type.Object({
  code: Type.String({ description: '当面交给本人的一次性恢复码。The code to be handed to the person' }),
  expiresAt: DateTime,
});

const seldom = { rateLimit: { max: 60, timeWindow: '1 minute' } };
const id = Type.Object({ id: Type.String({ maxLength: 1_400 }) });

/** One's own ways of signing in. Whatever changes them asks for a proof that is minutes old at most. */
export function securityRoutes(app: App, deps: Dependencies, { originOf, outer }: SigningIn): void {
  const own = { tags: ['session'], security: signedIn, policy: 'session.own' } as const;
  const proof = 'session.proof-needed';
  app.get(
    '/api/my/security',
    {
      schema: {
        ...own,
        summary: '本人的登录、通行密钥、身份验证器和最近的变更',
        description: 'One’s own sessions, passkeys and authenticator, and what happened to them lately',
        operationId: 'getSecurity',
        response: { 200: SecurityView },
      },
    },
    (request) => viewSecurity(deps, signedInPerson(request), outer),
  );
  app.delete(
    '/api/my/sessions/:id',
    {
      schema: {
        ...own,
        summary: '结束本人在某处的登录',
        description: 'End one of one’s own sessions, wherever it is',
        operationId: 'endSession',
        refuses: ['session.unknown'],
        params: id,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await endSession(deps, signedInPerson(request), { session: request.params.id }, visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.delete(
    '/api/my/sessions',
    {
      schema: {
        ...own,
        summary: '结束本人在其他各处的登录',
        description: 'End all of one’s own sessions but this',
        operationId: 'endOtherSessions',
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await endSession(deps, signedInPerson(request), 'others', visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/my/passkeys/question',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '请浏览器新建一把通行密钥',
        description: 'Ask the browser to make a passkey',
        operationId: 'askForNewPasskey',
        refuses: [proof],
        response: { 200: PasskeyQuestion },
      },
    },
    async (request) => ({
      options: { ...(await beginNewPasskey(deps, signedInPerson(request), { origin: originOf(request) })) },
    }),
  );
  app.post(
    '/api/my/passkeys',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '添加通行密钥',
        description: 'Add a passkey',
        operationId: 'addPasskey',
        refuses: [proof, 'session.ceremony-over', 'session.passkey-refused'],
        body: NewPasskey,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { label, passkey } = request.body;
      await addPasskey(deps, signedInPerson(request), { label, response: passkey }, visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.delete(
    '/api/my/passkeys/:id',
    {
      schema: {
        ...own,
        summary: '移除通行密钥',
        description: 'Remove a passkey',
        operationId: 'removePasskey',
        refuses: [proof, 'session.unknown'],
        params: id,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await removePasskey(deps, signedInPerson(request), request.params.id, visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/my/authenticator',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '开始设置身份验证器（TOTP）',
        description: 'Begin to set up an authenticator (TOTP)',
        operationId: 'beginAuthenticator',
        refuses: [proof, 'session.totp-in-force'],
        response: { 200: NewTotp },
      },
    },
    (request) => beginTotp(deps, signedInPerson(request)),
  );
  app.post(
    '/api/my/authenticator/confirmation',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '用第一个验证码启用身份验证器，得到恢复码',
        description: 'Put the authenticator in force with a first code, and get recovery codes',
        operationId: 'confirmAuthenticator',
        refuses: [proof, 'session.totp-missing', 'session.code-wrong'],
        body: TotpConfirmation,
        response: { 200: RecoveryCodes },
      },
    },
    (request) => confirmTotp(deps, signedInPerson(request), request.body.code, visitOf(request)),
  );
  app.delete(
    '/api/my/authenticator',
    {
      schema: {
        ...own,
        summary: '移除身份验证器',
        description: 'Remove the authenticator',
        operationId: 'removeAuthenticator',
        refuses: [proof],
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await removeTotp(deps, signedInPerson(request), visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/my/recovery-codes',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '重新生成恢复码，原来的作废',
        description: 'Make new recovery codes; those from before hold no longer',
        operationId: 'makeRecoveryCodes',
        refuses: [proof],
        response: { 200: RecoveryCodes },
      },
    },
    (request) => makeRecoveryCodes(deps, signedInPerson(request), visitOf(request)),
  );
  app.put(
    '/api/my/password',
    {
      config: seldom,
      schema: {
        ...own,
        summary: '更换密码，其他各处的登录随即结束',
        description: 'Set another password; all other sessions end',
        operationId: 'changePassword',
        refuses: [proof, 'session.password-weak'],
        body: NewPassword,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await changePassword(deps, signedInPerson(request), request.body.password, visitOf(request));
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/accounts/recovery',
    {
      config: seldom,
      schema: {
        tags: ['session'],
        security: signedIn,
        policy: 'account.recover',
        summary: '核实身份后给人发一次性恢复码',
        description: 'Give somebody whom one has seen a code to set a new password with',
        operationId: 'issueRecovery',
        refuses: [proof, 'session.account-unknown'],
        body: RecoveryOrder,
        response: { 200: IssuedRecovery },
      },
    },
    (request) => issueRecovery(deps, signedInPerson(request), request.body.username, visitOf(request)),
  );
}
