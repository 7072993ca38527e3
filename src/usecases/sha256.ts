import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as the log writes it (`kernel/log`), by the platform's own code. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
