import type { Text } from '../text.ts';

/** What a registry of error codes says of one code: what happened, and what the person can do next. */
export type ErrorEntry = { readonly message: Text; readonly next: Text };

/** What fills the places in a message; words are given in both languages. */
export type ErrorParameters = Readonly<Record<string, string | number | Text>>;

/**
 * A refusal with a stable code. It carries no HTTP status and no secret: `parameters` are shown
 * to the person, `detail` (a JSON value, such as a list of faults with paths) travels with it.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly parameters: ErrorParameters;
  readonly detail: unknown;

  constructor(code: string, parameters: ErrorParameters = {}, detail?: unknown) {
    super(`${code} ${JSON.stringify(parameters)}`);
    this.name = 'DomainError';
    this.code = code;
    this.parameters = parameters;
    this.detail = detail;
  }
}
