/*
 * Guessing is made slow, and nobody is shut out for good (NIST SP 800-63B-4 §3.2.2; OWASP, device cookies). What is
 * counted: whoever tries one name from one place; everybody who tries one name; and one place whatever the name.
 * A browser in which the person has signed in before counts for itself, so that strangers cannot lock it out.
 */

/** Seconds to wait after the first, second, … failure; the last holds for every further one. */
export const waitsOfOnePlace: readonly number[] = [0, 0, 0, 0, 5, 15, 30, 60, 120, 300, 600, 900];

/** From strangers everywhere together: slow enough against many addresses, over within a minute. */
export const waitsOfOneName: readonly number[] = [...zeros(19), 5, 10, 20, 40, 60];

/** A hall has many people behind one address. */
export const waitsOfOneAddress: readonly number[] = [...zeros(59), 2, 5, 10, 30, 60];

/** Without a further failure for so long, all is as if there had been none. */
export const failuresKeptHours = 24;

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}
