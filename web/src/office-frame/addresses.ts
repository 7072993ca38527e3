import { type OfficePage, pagesOf } from './pages-of-role.ts';

export const addresses = {
  queue: '/work',
  cases: '/work/cases',
  ownTasks: '/work/tasks',
  operations: '/work/operations',
  exchange: '/work/exchange',
  migrations: '/work/migrations',
  staff: '/work/staff',
  counter: '/work/counter',
  identity: '/work/identity',
  access: '/work/access',
  overview: '/cockpit',
  plans: '/cockpit/plans',
  tasks: '/cockpit/tasks',
  indicators: '/cockpit/indicators',
  supervision: '/cockpit/supervision',
  bulletins: '/cockpit/bulletins',
  imports: '/cockpit/imports',
} as const satisfies Record<OfficePage, string>;

/** Where somebody's work is: their queue, or whatever of theirs comes first. */
export function workplaceOf(role: string): (typeof addresses)[OfficePage] {
  return addresses[pagesOf(role)[0] ?? 'overview'];
}
