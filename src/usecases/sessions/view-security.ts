import { Type } from 'typebox';
import { idleHours } from '../../kernel/access/session-terms.ts';
import { listAccountRecords, recordKinds } from '../../store/people/account-records.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { listIdentityLinks } from '../../store/people/identity-links.ts';
import { listPasskeys } from '../../store/people/passkeys.ts';
import { findSecondFactors } from '../../store/people/second-factors.ts';
import { listSessions } from '../../store/people/sessions.ts';
import { inCityTime, localIso } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { DateTime, Named, orNull } from '../views/parts.ts';
import type { SignedIn } from './find-signed-in.ts';
import type { OuterProvider } from './sign-in-provider.ts';

const device = Type.String({ description: '浏览器和系统。Browser and system' });
export const OwnSession = Type.Object({
  id: Type.String(),
  current: Type.Boolean({ description: '正在用的就是它。The one this is asked in' }),
  createdAt: DateTime,
  seenAt: DateTime,
  expiresAt: DateTime,
  way: Type.String({
    description: '`password`、`passkey` 或登录机构。`password`, `passkey`, or the provider that vouched',
  }),
  device,
});
export const OwnPasskey = Type.Object({
  id: Type.String(),
  label: Type.String(),
  createdAt: DateTime,
  usedAt: orNull(DateTime),
});
export const OwnLink = Type.Object({ provider: Type.String(), level: Type.String(), linkedAt: DateTime });
export const OwnProvider = Type.Object({
  ...Named.properties,
  linked: Type.Boolean({ description: '已关联到本人账号。Linked to one’s account' }),
  proves: Type.Boolean({
    description: '可以在那里再确认一次是本人。Whether one can show there once more that it is oneself',
  }),
});
export const OwnRecord = Type.Object({
  at: DateTime,
  kind: Type.Enum([...recordKinds]),
  device,
  byAnother: Type.Boolean({ description: '由管理员办理。Done by an administrator' }),
});
export const proofs = ['passkey', 'code', 'password'] as const;
export const SecurityView = Type.Object({
  sessions: Type.Array(OwnSession),
  passkeys: Type.Array(OwnPasskey),
  authenticator: orNull(Type.Object({ since: DateTime })),
  recoveryCodes: Type.Integer({ description: '还剩几个恢复码。Recovery codes left' }),
  hasPassword: Type.Boolean(),
  links: Type.Array(OwnLink),
  providers: Type.Array(OwnProvider, { description: '站外的登录机构。Providers outside' }),
  proofs: Type.Array(Type.Enum([...proofs]), {
    description: '可以怎样再确认是本人。How the person can show once more that it is they',
  }),
  factorMissing: Type.Boolean({
    description:
      '没有第二种验证方式，签署等事项办不了。Without a second factor: signing and the like is refused',
  }),
  records: Type.Array(OwnRecord, {
    description: '最近的登录和变更，新的在前。What happened lately, the latest first',
  }),
});

const recordsShown = 30;

/** All about one's own ways of signing in: what there is, where it is in use, and what happened to it. */
export async function viewSecurity(
  deps: Dependencies,
  { principal: { account }, session }: SignedIn,
  outer: readonly OuterProvider[] = [],
): Promise<Type.Static<typeof SecurityView>> {
  const { database, time } = deps;
  const { city } = database;
  const local = (moment: string) => inCityTime(time.zone, moment);
  const wall = deps.wall();
  // A session's moments are the machine's: they are told as long ago, or as long from now, as they are.
  const ahead = Date.parse(deps.now()) - wall;
  const asInCity = (moment: string) => localIso(time.zone, Date.parse(moment) + ahead);
  const [own, factors, passkeys, sessions, links, records] = await Promise.all([
    findAccount(database, city, account),
    findSecondFactors(database, city, account),
    listPasskeys(database, city, account),
    listSessions(database, city, account, new Date(wall).toISOString(), idleHours * 3_600),
    listIdentityLinks(database, city, account),
    listAccountRecords(database, city, account, recordsShown),
  ]);
  const since = factors.totp?.confirmedAt ?? null;
  const hasFactor = since !== null || passkeys.length > 0;
  return {
    sessions: sessions.map((each) => ({
      ...each,
      current: each.id === session,
      createdAt: asInCity(each.createdAt),
      seenAt: asInCity(each.seenAt),
      expiresAt: asInCity(each.expiresAt),
    })),
    passkeys: passkeys.map(({ id, label, createdAt, usedAt }) => ({
      id,
      label,
      createdAt: local(createdAt),
      usedAt: usedAt === null ? null : local(usedAt),
    })),
    authenticator: since === null ? null : { since: local(since) },
    recoveryCodes: factors.recoveryCodes,
    hasPassword: own !== null && own.passwordHash !== null,
    links: links.map((link) => ({ ...link, linkedAt: local(link.linkedAt) })),
    providers: outer.map(({ id, name, strong }) => {
      const linked = links.some(({ provider }) => provider === id);
      return { id, name, linked, proves: linked && (strong || !hasFactor) };
    }),
    proofs: [
      ...(passkeys.length > 0 ? (['passkey'] as const) : []),
      ...(since !== null || factors.recoveryCodes > 0 ? (['code'] as const) : []),
      ...(hasFactor ? [] : (['password'] as const)),
    ],
    factorMissing: !hasFactor && own?.demonstration !== true,
    records: records.map(({ at, kind, by, device: where }) => ({
      at: local(at),
      kind,
      device: where,
      byAnother: by !== null,
    })),
  };
}
