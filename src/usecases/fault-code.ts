import { DomainError } from '../kernel/errors/index.ts';
import { isDatabaseTrouble } from '../store/database-trouble.ts';

/**
 * What may be written of a fault: the code of a refusal, of the database or of the system, else its class.
 * Messages are left out, since they may quote what somebody typed.
 */
export function faultCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (!(error instanceof Error)) return typeof error;
  const name = isDatabaseTrouble(error) ? 'service.database-away' : error.name;
  return 'code' in error && typeof error.code === 'string' ? `${name} ${error.code}` : name;
}
