import { Type } from 'typebox';
import { roles } from '../access/principal.ts';
import { bilingual, closed, type Frozen, filled, slug } from './fields.ts';

/** A role, and the office, plan or outside party in which it is held. */
export const Grant = closed({
  role: Type.Enum([...roles]),
  office: Type.Optional(Type.String()),
  /** Plan code. */
  plan: Type.Optional(slug()),
  outsideParty: Type.Optional(slug()),
});
export type Grant = Frozen<Type.Static<typeof Grant>>;

/** An invented person or enterprise of the demonstration. Identity numbers are synthetic but well formed. */
export const DemonstrationParty = closed({
  id: slug(),
  kind: Type.Union([Type.Literal('person'), Type.Literal('enterprise')]),
  name: bilingual(),
  /** A resident ID (GB 11643) of a person, a unified code (GB 32100) of an enterprise. */
  identifier: filled(),
  phone: filled(),
  region: slug(),
  address: bilingual(),
  /** Enterprises only: persons who may act for it, and for what (`*` for everything). */
  delegates: Type.Optional(
    Type.Array(closed({ person: slug(), scopes: Type.Array(filled(), { minItems: 1 }) })),
  ),
});
export type DemonstrationParty = Frozen<Type.Static<typeof DemonstrationParty>>;

/** A sign-in of the demonstration. The password is printed on purpose; a real city ships none of these. */
export const Account = closed({
  username: Type.String({ pattern: '^[a-z][a-z0-9.-]{2,31}$' }),
  password: Type.String({ minLength: 8 }),
  name: bilingual(),
  grants: Type.Array(Grant, { minItems: 1 }),
  /** The person behind the account, for applicants and delegates. */
  party: Type.Optional(slug()),
});
export type Account = Frozen<Type.Static<typeof Account>>;

/** `accounts.json`: the label says what these are, in the data itself. */
export const Demonstration = closed({
  label: bilingual(),
  parties: Type.Array(DemonstrationParty),
  accounts: Type.Array(Account),
});
export type Demonstration = Frozen<Type.Static<typeof Demonstration>>;

/** A body outside the city's own offices that takes part over the exchange; played by the sandbox in development. */
export const OutsideParty = closed({
  id: slug(),
  /** What it does for whom steps call: `bank`, `seal-maker`, `tax` … as packs name it. */
  kind: slug(),
  name: bilingual(),
  /** The unit whose system it is, where there is one. */
  unit: Type.Union([slug(), Type.Null()]),
  regions: Type.Array(slug(), { minItems: 1 }),
  /** True while the party is invented. */
  demonstration: Type.Boolean(),
});
export type OutsideParty = Frozen<Type.Static<typeof OutsideParty>>;
