import type { CaseView } from '../../api/types.ts';

/*
 * An inspection and a meeting have pages of their own, where the pool is counted, the secret made up and kept, and the
 * agenda chosen from what stands at red. What is done there is not offered as a bare form on the case's page besides.
 */
const ownPages = {
  'special-inspection': { page: 'inspection', steps: ['freeze', 'reveal'] },
  'supervision-meeting': { page: 'meeting', steps: ['begin'] },
} as const satisfies Record<string, { readonly page: string; readonly steps: readonly string[] }>;

type OwnPage = (typeof ownPages)[keyof typeof ownPages];

/** The page of the matter, where it has one. */
export function ownPageOf({ code }: CaseView['service']): OwnPage | null {
  return Object.hasOwn(ownPages, code) ? ownPages[code as keyof typeof ownPages] : null;
}

/** Whether something of it waits to be done there by the reader. */
export function isDoneThere({ service, moves }: Pick<CaseView, 'service' | 'moves'>): boolean {
  const steps: readonly string[] = ownPageOf(service)?.steps ?? [];
  return moves.some(({ act, step }) => act === 'complete-step' && step !== null && steps.includes(step));
}

/** The case without what is done on its own page: calling it off, or saying that the secret is lost, stays. */
export function withoutOwnPage<View extends Pick<CaseView, 'service' | 'moves'>>(view: View): View {
  const steps: readonly string[] = ownPageOf(view.service)?.steps ?? [];
  if (steps.length === 0) return view;
  const moves = view.moves.map((move) =>
    move.step !== null && steps.includes(move.step)
      ? { ...move, outcomes: move.outcomes.filter(({ favourable }) => !favourable) }
      : move,
  );
  return { ...view, moves };
}
