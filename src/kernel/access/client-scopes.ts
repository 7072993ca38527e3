/*
 * What a program may be let do for somebody: what is in the API's description under a subject, to be read or to be
 * changed. How people sign in is no subject for programs.
 */

const subjects = [
  'services',
  'drafts',
  'cases',
  'files',
  'certificates',
  'notices',
  'plan',
  'indicators',
  'registers',
  'transparency',
  'operations',
] as const;

export const clientScopes: readonly string[] = subjects.flatMap((each) => [`${each}:read`, `${each}:write`]);

/** The scope that a request on this subject needs, or null where programs may not ask at all. */
export function scopeFor(subject: string | undefined, method: string): string | null {
  const scope = `${subject}:${/^(get|head)$/i.test(method) ? 'read' : 'write'}`;
  return clientScopes.includes(scope) ? scope : null;
}
