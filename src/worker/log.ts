import { DomainError } from '../kernel/errors/index.ts';

/** Where the worker writes what it does. Fits pino; fields never hold personal data. */
export type WorkerLog = {
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
};

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What may be written of a fault: the code of a refusal, of the database or of the system, else its class.
 * Messages are left out, since they may quote what somebody typed.
 */
export function faultCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return `${error.name} ${error.code}`;
  }
  return error instanceof Error ? error.name : typeof error;
}
