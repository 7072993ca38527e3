import { accessErrors } from './access.ts';
import { avoidanceErrors } from './avoidance.ts';
import { backupErrors } from './backup.ts';
import { caseErrors } from './case.ts';
import { casePeopleErrors } from './case-people.ts';
import { cityErrors } from './city.ts';
import { declarationErrors } from './declarations/index.ts';
import { certificateErrors, documentErrors } from './documents.ts';
import { DomainError, type ErrorEntry, type ErrorParameters } from './domain-error.ts';
import { exchangeErrors } from './exchange.ts';
import { fileErrors } from './file.ts';
import { formDeclarationErrors } from './form-declarations.ts';
import { identityErrors } from './identity.ts';
import { importErrors } from './import.ts';
import { indicatorErrors } from './indicators.ts';
import { jobErrors } from './job.ts';
import { messageErrors } from './message.ts';
import { monthErrors } from './month.ts';
import { packErrors } from './pack.ts';
import { peopleErrors } from './people.ts';
import { personalDataErrors } from './personal-data.ts';
import { planErrors } from './plan.ts';
import { requestErrors } from './request.ts';
import { sealingErrors } from './sealing.ts';
import { sessionErrors } from './session.ts';
import { sharingErrors } from './sharing.ts';
import { signingErrors } from './signing.ts';
import { storeErrors } from './store.ts';
import { supervisionErrors } from './supervision.ts';
import { timeErrors } from './time.ts';
import { transparencyErrors } from './transparency.ts';

export { DomainError, type ErrorEntry, type ErrorParameters } from './domain-error.ts';

/** The one registry of refusals. Each area keeps its own file; a code is never reused. */
export const errorRegistry = {
  ...accessErrors,
  ...avoidanceErrors,
  ...backupErrors,
  ...caseErrors,
  ...casePeopleErrors,
  ...cityErrors,
  ...declarationErrors,
  ...certificateErrors,
  ...documentErrors,
  ...exchangeErrors,
  ...fileErrors,
  ...formDeclarationErrors,
  ...identityErrors,
  ...importErrors,
  ...indicatorErrors,
  ...jobErrors,
  ...messageErrors,
  ...monthErrors,
  ...packErrors,
  ...peopleErrors,
  ...personalDataErrors,
  ...planErrors,
  ...sealingErrors,
  ...sessionErrors,
  ...sharingErrors,
  ...signingErrors,
  ...storeErrors,
  ...supervisionErrors,
  ...timeErrors,
  ...transparencyErrors,
  ...requestErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorRegistry;

/** Makes a refusal of a registered code. Throw it, or return it as a decision. */
export function refuse(code: ErrorCode, parameters: ErrorParameters = {}, detail?: unknown): DomainError {
  return new DomainError(code, parameters, detail);
}
