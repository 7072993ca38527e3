import { Type } from 'typebox';
import { roles } from '../access/principal.ts';
import { bilingual, closed, type Frozen, filled, slug } from './fields.ts';

const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$';

/** A role, and the office, plan or outside party in which it is held. */
export const Grant = closed({
  role: Type.Enum([...roles]),
  office: Type.Optional(Type.String()),
  /** Plan code. */
  plan: Type.Optional(slug()),
  outsideParty: Type.Optional(slug()),
  /** First and last day; absent: always. */
  from: Type.Optional(Type.String({ pattern: dayPattern })),
  to: Type.Optional(Type.String({ pattern: dayPattern })),
});
export type Grant = Frozen<Type.Static<typeof Grant>>;

/** The grants that are in force on a day. */
export function grantsOn(grants: readonly Grant[], day: string): readonly Grant[] {
  return grants.filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
}

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
  /** Enterprises only: its legal representative. */
  representative: Type.Optional(slug()),
  /** Enterprises only: whom it has empowered, and for which services (`*` for all). An agency is an enterprise. */
  delegates: Type.Optional(
    Type.Array(closed({ agent: slug(), services: Type.Array(filled(), { minItems: 1 }) })),
  ),
  /** Persons only: how it is known who they are. */
  proof: Type.Optional(Type.Enum(['counter', 'source', 'licence'])),
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

/** What an office of the demonstration publishes at its first start, so that pages that live of it have something to show. */
export const DemonstrationEntry = closed({
  /** A service that an office begins of its own accord. */
  service: filled(),
  region: slug(),
  form: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
});
export type DemonstrationEntry = Frozen<Type.Static<typeof DemonstrationEntry>>;

/** `accounts.json`: the label says what these are, in the data itself. */
export const Demonstration = closed({
  label: bilingual(),
  parties: Type.Array(DemonstrationParty),
  accounts: Type.Array(Account),
  published: Type.Optional(Type.Array(DemonstrationEntry)),
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
