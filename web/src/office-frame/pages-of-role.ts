import { admits } from '../../../src/kernel/access/allow.ts';
import type { PolicyName } from '../../../src/kernel/access/policy.ts';
import { type Principal, roles } from '../../../src/kernel/access/principal.ts';

/** The pages in the offices' navigation, in its order. */
export type OfficePage =
  | 'queue'
  | 'cases'
  | 'ownTasks'
  | 'operations'
  | 'exchange'
  | 'migrations'
  | 'staff'
  | 'counter'
  | 'identity'
  | 'access'
  | 'overview'
  | 'plans'
  | 'tasks'
  | 'indicators'
  | 'supervision'
  | 'bulletins'
  | 'imports';

/** What a page asks of the API: who may ask finds the page. In the order of the navigation. */
const asks = {
  queue: 'work.queue',
  cases: 'case.list',
  ownTasks: 'task.mine',
  counter: 'counter.attend',
  identity: 'identity.prove',
  operations: 'exchange.watch',
  staff: 'staff.list',
  access: 'client.manage',
  exchange: 'sharing.grants',
  migrations: 'service.migrate',
  overview: 'published.read',
  plans: 'published.read',
  tasks: 'published.read',
  indicators: 'published.read',
  supervision: 'supervision.read',
  bulletins: 'bulletin.read',
  imports: 'plan.import',
} as const satisfies Record<OfficePage, PolicyName>;

/**
 * What each role finds in its navigation, out of the same declaration by which the server decides on every request;
 * `counter`: people come to the office, as the session says.
 * Those whose pages are elsewhere (applicants, their delegates) get an empty list.
 */
export function pagesOf(role: string, counter = true): readonly OfficePage[] {
  const who = withRole(role);
  if (who === null || admits('case.join', who)) return [];
  return (Object.keys(asks) as OfficePage[]).filter(
    (page) => admits(asks[page], who) && (counter || !atCounter.has(page)),
  );
}

/** For those to whose office people come. */
const atCounter: ReadonlySet<OfficePage> = new Set(['counter', 'identity']);

/** Somebody of whom nothing but the role is known. */
export function withRole(given: string): Principal | null {
  const role = roles.find((each) => each === given);
  return role === undefined ? null : { kind: 'account', account: '', displayName: '', role };
}

/** Whether the person works on cases, and so has a queue. */
export function hasQueue(role: string): boolean {
  return pagesOf(role).includes('queue');
}

/** Supervision sees how clocks stand, in lists, and not what a case says. */
export function seesContents(role: string): boolean {
  const who = withRole(role);
  return who !== null && admits('case.page', who);
}

/** Who may read plan documents in and settle what was read. */
export function mayImport(role: string): boolean {
  return pagesOf(role).includes('imports');
}
