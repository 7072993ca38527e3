import type { JsonObject } from '../../json.ts';

export const channels = ['online', 'phone', 'counter', 'post'] as const;
export type Channel = (typeof channels)[number];

/** The party who asks. `name` is shown; identity proof lives with the party. */
export type Applicant = { readonly party: string; readonly account: string | null; readonly name: string };

export type CorrectionItem = { readonly field: string | null; readonly text: string };

export type ClockName = 'promised' | 'statutory';
export type WarningLevel = 'blue' | 'yellow' | 'red';

export type IssuedCertificate = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly content: JsonObject;
};
