import type { JsonObject } from '../json.ts';
import type { CertificateType } from './type.ts';

/** The last day on which a certificate holds (`2027-05-31`); null for one that holds for good. */
export function expiryOf(
  { validity }: CertificateType,
  content: JsonObject,
  issuedOn: string,
): string | null {
  switch (validity.kind) {
    case 'lasting':
      return null;
    case 'until': {
      const day = content[validity.field];
      return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
    }
    case 'months':
      return monthsAfter(issuedOn, validity.months);
  }
}

/** Months end on the corresponding day, else on the month's last (民法典 art. 202). */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const at = { year: Math.floor(index / 12), month: index % 12 };
  const last = new Date(Date.UTC(at.year, at.month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(at.year, at.month, Math.min(date, last))).toISOString().slice(0, 10);
}
