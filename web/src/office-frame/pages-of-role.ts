/** The pages in the offices' navigation, in its order. */
export type OfficePage =
  | 'queue'
  | 'cases'
  | 'operations'
  | 'exchange'
  | 'migrations'
  | 'overview'
  | 'plans'
  | 'tasks'
  | 'indicators'
  | 'imports';

const figures: readonly OfficePage[] = ['overview', 'plans', 'tasks', 'indicators'];

/**
 * What each role finds in its navigation; the server decides again on every request. Roles that have no
 * page here (applicants, their delegates) get an empty list.
 */
export function pagesOf(role: string): readonly OfficePage[] {
  switch (role) {
    case 'clerk':
    case 'handler':
    case 'head':
      return ['queue', 'cases', 'exchange', ...figures];
    case 'institution':
      return ['queue', 'cases', 'exchange'];
    case 'supervisor':
      return ['cases', ...figures];
    case 'auditor':
      return ['cases', 'exchange', ...figures];
    case 'plan-lead':
      return ['cases', ...figures, 'imports'];
    case 'administrator':
      return ['operations', 'exchange', 'migrations', ...figures, 'imports'];
    case 'inspector':
    case 'judge':
    case 'expert':
      return figures;
    default:
      return [];
  }
}

/** Whether the person works on cases, and so has a queue. */
export function hasQueue(role: string): boolean {
  return pagesOf(role).includes('queue');
}

/** Supervision sees how clocks stand, not what a case says. */
export function seesContents(role: string): boolean {
  return role !== 'supervisor' && role !== 'administrator';
}

/** Who may read plan documents in and settle what was read. */
export function mayImport(role: string): boolean {
  return pagesOf(role).includes('imports');
}
