import { Type } from 'typebox';
import { delegableActs, powerKinds } from '../../kernel/access/powers.ts';
import { proofLevels } from '../../kernel/access/real-name.ts';
import { Coded, DateTime, Named, orNull, TextView } from '../views/parts.ts';

const Day = Type.String({ format: 'date' });

/** A person or enterprise as whoever deals with it may know it. */
export const PartyView = Type.Object({
  ...Named.properties,
  kind: Type.Enum(['person', 'enterprise']),
  identifier: Type.String({
    description: '自然人的证件号码只显示首尾。A person’s number is covered but for its ends',
  }),
});

export const ScopeView = Type.Object({
  services: Type.Array(Coded, { description: '`*` 为全部事项。`*` is every service' }),
  acts: Type.Array(Type.Enum([...delegableActs])),
});

/** For whom the reader may act, and in what. */
export const HeldPowerView = Type.Object({
  id: orNull(
    Type.String({
      description:
        '可以辞去的授权；法定代表人和经代理机构的没有。By which it can be laid down; none for a representative and through an agency',
    }),
  ),
  party: PartyView,
  kind: Type.Enum([...powerKinds]),
  scope: ScopeView,
  from: Day,
  to: orNull(Day),
  through: orNull(Named),
  mayGive: Type.Boolean({ description: '可以再授权。Whether it may be passed on' }),
  waiting: Type.Integer({
    minimum: 0,
    description: '这项授权范围内等该当事人处理的件数。How much waits for that party within this power',
  }),
});

export const ProofView = Type.Object({
  level: Type.Enum([...proofLevels]),
  levelName: TextView,
  how: TextView,
  office: orNull(Named),
  case: orNull(Type.String()),
  until: orNull(Day),
  at: DateTime,
});

export const StandingView = Type.Object({
  self: orNull(PartyView),
  level: Type.Enum([...proofLevels]),
  levelName: TextView,
  proofs: Type.Array(ProofView),
  held: Type.Array(HeldPowerView),
});
export type StandingView = Type.Static<typeof StandingView>;

/** A power over a party, in force, to come or ended. */
export const PowerView = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...powerKinds]),
  party: PartyView,
  agent: PartyView,
  scope: ScopeView,
  from: Day,
  to: orNull(Day),
  state: Type.Enum(['in-force', 'to-come', 'ended']),
  passedOn: Type.Boolean({ description: '由受托人转授。Passed on by somebody who holds it' }),
  reason: Type.String(),
  source: orNull(Type.Object({ register: Coded, key: Type.String(), case: orNull(Type.String()) })),
  grantedAt: DateTime,
  revokedAt: orNull(DateTime),
  revokedReason: orNull(Type.String()),
  mayRevoke: Type.Boolean(),
});
export type PowerView = Type.Static<typeof PowerView>;
