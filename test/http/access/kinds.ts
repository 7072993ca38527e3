import { firstCity } from '../../support/cities.ts';
import type { Answer, Client } from '../../support/client.ts';

/** The kinds of people at the API, and how a row of the table says what each of them may do. */

export const city = firstCity;
export const { oneDay, halfDay } = city;

/** Everybody there is, each in relation to a start-up of the first applicant in the one-day region. */
export const usernames = {
  nobody: null,
  applicant: city.applicants[0],
  otherApplicant: city.applicants[1],
  clerk: oneDay.clerk,
  handler: oneDay.handler,
  head: oneDay.head,
  otherClerk: halfDay.clerk,
  otherHead: halfDay.head,
  /** Of another trade in the same region. */
  elsewhere: city.elsewhere,
  planLead: 'planlead-startup',
  supervisor: 'supervisor',
  auditor: 'auditor',
  administrator: 'administrator',
  bank: 'bank-user',
} as const satisfies Record<string, string | null>;

export type Who = keyof typeof usernames;
export const everybody = Object.keys(usernames) as readonly Who[];
export const signedIn = everybody.filter((who) => who !== 'nobody');
export const applicants: readonly Who[] = ['applicant', 'otherApplicant'];
export const office: readonly Who[] = ['clerk', 'handler', 'head'];
export const officers: readonly Who[] = ['clerk', 'handler', 'head', 'otherClerk', 'otherHead', 'elsewhere'];
export const overseers: readonly Who[] = ['planLead', 'supervisor', 'auditor'];
export const drafters = [...applicants, ...officers];
export const managers: readonly Who[] = ['head', 'otherHead', 'administrator'];
export const reviewers: readonly Who[] = ['planLead', 'administrator'];
export const seesCase: readonly Who[] = ['applicant', ...office, ...overseers];

export type Row = {
  readonly operation: string;
  readonly what?: string;
  readonly ask: (who: Client) => Promise<Answer>;
  readonly allowed: readonly Who[];
  /** How those are refused who are signed in: 404 where even the thing's being there is not their business. */
  readonly refused?: 403 | 404 | ((who: Who) => 403 | 404);
  /** What an allowed request is answered with; 200 unless said. */
  readonly status?: number;
};

/** Whose role sees no cases is told so; of the others nobody learns that there is one. */
export const noCase = (who: Who) => (who === 'administrator' ? 403 : 404);
export const notTheirs = (roles: readonly Who[]) => (who: Who) => (roles.includes(who) ? 404 : 403);

export const get =
  (path: () => string): Row['ask'] =>
  (who) =>
    who.call('GET', path());
export const post =
  (path: () => string, body?: () => unknown): Row['ask'] =>
  (who) =>
    who.call('POST', path(), body?.());
export const open = (operation: string, path: () => string): Row => ({
  operation,
  ask: get(path),
  allowed: everybody,
});

/** Of this there is none, whatever it would be. */
export const noImport = '00000000-0000-4000-8000-000000000000';
export const bytes = Buffer.from('%PDF-1.7 a file that goes with the draft');
