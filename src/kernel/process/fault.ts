import type { ErrorCode, ErrorParameters } from '../errors/index.ts';

/** What is wrong with a declaration, and where: `/steps/review/outcomes/approve/ends`. */
export type Fault = {
  readonly path: string;
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
};

export function fault(path: string, code: ErrorCode, parameters: ErrorParameters = {}): Fault {
  return { path, code, parameters };
}
