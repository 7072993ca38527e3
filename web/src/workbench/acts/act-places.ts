import type { Move } from '../../api/types.ts';

/** Where each act has its place. */
const places = {
  accept: 'office',
  'accept-with-tolerance': 'office',
  'request-correction': 'office',
  'refuse-acceptance': 'office',
  'complete-step': 'office',
  suspend: 'office',
  resume: 'office',
  'request-extension': 'office',
  'decide-extension': 'office',
  'submit-material': 'office',
  'check-obligation': 'office',
  note: 'office',
  withdraw: 'office',
  reopen: 'office',
  'assign-step': 'office',
  'claim-step': 'office',
  'name-panel': 'office',
  transfer: 'office',
  'receive-transfer': 'office',
  'close-gathering': 'office',
  link: 'office',
  merge: 'office',
  rectify: 'office',
  'stay-away': 'office',
  'order-avoidance': 'office',
  'refuse-avoidance': 'office',
  submit: 'applicant',
  resubmit: 'applicant',
  rate: 'applicant',
  'add-service': 'applicant',
  'ask-avoidance': 'applicant',
  'child-waiting': 'engine',
  'meet-awaited': 'engine',
  'check-clocks': 'engine',
  'recompute-clocks': 'engine',
  'follow-successors': 'engine',
  tally: 'engine',
  migrate: 'engine',
} as const satisfies Record<Move['act'], 'office' | 'applicant' | 'engine'>;

/** An act that the workbench can carry out. */
export type OfficeAct = {
  readonly [Act in keyof typeof places]: (typeof places)[Act] extends 'office' ? Act : never;
}[keyof typeof places];

/** After these the case is still in hand: who did one goes on with it. */
export const goesOnWithCase: ReadonlySet<string> = new Set<OfficeAct>([
  'note',
  'request-extension',
  'claim-step',
  'receive-transfer',
  'resume',
  'link',
  'rectify',
  'order-avoidance',
  'refuse-avoidance',
]);

export type OfficeMove = Move & { readonly act: OfficeAct };

/** False for what has its place elsewhere, and for an amendment, which is the applicant's. */
export function isForOffice(move: Move): move is OfficeMove {
  if (move.act === 'complete-step' && move.needs === 'form') return false;
  return places[move.act] === 'office';
}
