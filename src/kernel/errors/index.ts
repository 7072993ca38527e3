import { accessErrors } from './access.ts';
import { caseErrors } from './case.ts';
import { casePeopleErrors } from './case-people.ts';
import { cityErrors } from './city.ts';
import { declarationErrors } from './declarations.ts';
import { DomainError, type ErrorEntry, type ErrorParameters } from './domain-error.ts';
import { exchangeErrors } from './exchange.ts';
import { formDeclarationErrors } from './form-declarations.ts';
import { identityErrors } from './identity.ts';
import { importErrors } from './import.ts';
import { packErrors } from './pack.ts';
import { planErrors } from './plan.ts';
import { requestErrors } from './request.ts';
import { sealingErrors } from './sealing.ts';
import { storeErrors } from './store.ts';
import { timeErrors } from './time.ts';
import { transparencyErrors } from './transparency.ts';

export { DomainError, type ErrorEntry, type ErrorParameters } from './domain-error.ts';

/** The one registry of refusals. Each area keeps its own file; a code is never reused. */
export const errorRegistry = {
  ...accessErrors,
  ...caseErrors,
  ...casePeopleErrors,
  ...cityErrors,
  ...declarationErrors,
  ...exchangeErrors,
  ...formDeclarationErrors,
  ...identityErrors,
  ...importErrors,
  ...packErrors,
  ...planErrors,
  ...sealingErrors,
  ...storeErrors,
  ...timeErrors,
  ...transparencyErrors,
  ...requestErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorRegistry;

/** Makes a refusal of a registered code. Throw it, or return it as a decision. */
export function refuse(code: ErrorCode, parameters: ErrorParameters = {}, detail?: unknown): DomainError {
  return new DomainError(code, parameters, detail);
}
