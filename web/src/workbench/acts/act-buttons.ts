import type { Move, Text } from '../../api/types.ts';

/** One button: a legal move, or one outcome of a step. */
export type ActButton = {
  /** Stays the same while the move is legal, so that typed text finds its way back to it. */
  readonly key: string;
  readonly move: Move;
  readonly outcome: Move['outcomes'][number] | null;
  readonly label: Text;
  readonly weight: 'main' | 'plain' | 'grave' | 'minor';
};

/** Acts that are the applicant's own and have their place on the applicant's pages. */
const applicants: ReadonlySet<Move['act']> = new Set([
  'submit',
  'resubmit',
  'rate',
  'child-waiting',
  'check-clocks',
  'recompute-clocks',
]);

const minor: ReadonlySet<Move['act']> = new Set([
  'suspend',
  'request-extension',
  'note',
  'withdraw',
  'reopen',
]);

/**
 * The legal moves as buttons, the likeliest first: what moves the case forward, then other outcomes,
 * then refusals, then what is seldom needed. A step gives one button for each of its outcomes.
 */
export function buttonsOf(moves: readonly Move[]): readonly ActButton[] {
  const order = { main: 0, plain: 1, grave: 2, minor: 3 } as const;
  return moves
    .filter((move) => !applicants.has(move.act) && move.needs !== 'stars' && !isAmendment(move))
    .flatMap(buttonsOfMove)
    .sort((left, right) => order[left.weight] - order[right.weight]);
}

function isAmendment(move: Move): boolean {
  return move.act === 'complete-step' && move.needs === 'form';
}

function buttonsOfMove(move: Move): readonly ActButton[] {
  const about = move.step ?? move.obligation;
  const key = about === null ? move.act : `${move.act} ${about}`;
  if (move.outcomes.length === 0) {
    return [{ key, move, outcome: null, label: move.label, weight: weightOf(move) }];
  }
  return move.outcomes.map((outcome) => ({
    key: `${key} ${outcome.code}`,
    move,
    outcome,
    label: outcome.name,
    weight: outcome.favourable ? 'main' : isLast(move, outcome) ? 'grave' : 'plain',
  }));
}

/** Of several unfavourable outcomes the last declared is the refusal, the others send work back. */
function isLast(move: Move, outcome: Move['outcomes'][number]): boolean {
  const unfavourable = move.outcomes.filter((each) => !each.favourable);
  return unfavourable.length > 1 && unfavourable.at(-1) === outcome;
}

function weightOf(move: Move): ActButton['weight'] {
  if (move.act === 'refuse-acceptance') return 'grave';
  if (minor.has(move.act)) return 'minor';
  return move.primary ? 'main' : 'plain';
}

/** The button that a key presses: `accept` moves the case forward, `correction` sends it back. */
export function buttonFor(intent: 'accept' | 'correction', buttons: readonly ActButton[]): ActButton | null {
  const found =
    intent === 'accept'
      ? buttons.find(({ weight }) => weight === 'main')
      : (buttons.find(({ move }) => move.act === 'request-correction') ??
        buttons.find(({ weight, outcome }) => weight === 'plain' && outcome !== null));
  return found ?? null;
}
