/*
 * How long a sign-in holds. NIST SP 800-63B-4 §2.2.3 (AAL2) has reauthentication at least once a day, and after
 * inactivity; a working day and two hours are stricter, and let somebody fill in a long form.
 */

export const sessionHours = 12;
export const idleHours = 2;

/** For so long nobody is asked again, for an act of weight, to show that it is they. */
export const proofMinutes = 10;

/** Whether a proof given at `provenAt` (ISO 8601, or null for none) still stands at `now`. */
export function isFresh(provenAt: string | null, now: string): boolean {
  if (provenAt === null) return false;
  const age = Date.parse(now) - Date.parse(provenAt);
  return age >= 0 && age <= proofMinutes * 60_000;
}
