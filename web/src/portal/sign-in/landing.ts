/**
 * Where a person goes after signing in: back to the page that asked for it, else to their own face.
 * Only a path of this site is followed, so that a link cannot lead elsewhere.
 */
export function landingOf(role: string, next: string | undefined): string {
  if (next !== undefined && isOwnPath(next)) return next;
  switch (role) {
    case 'applicant':
    case 'delegate':
      return '/my';
    case 'plan-lead':
    case 'supervisor':
    case 'auditor':
      return '/cockpit';
    case 'administrator':
      return '/work/operations';
    default:
      return '/work';
  }
}

function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path) && new URL(path, 'http://here.invalid').origin === 'http://here.invalid';
}
