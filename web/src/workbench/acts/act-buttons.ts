import type { Move, Named, Text } from '../../api/types.ts';
import { isForOffice, type OfficeAct, type OfficeMove } from './act-places.ts';

/** One button: a legal move, or one outcome of a step. */
export type ActButton = {
  /** Stays the same while the move is legal, so that typed text finds its way back to it. */
  readonly key: string;
  readonly move: OfficeMove;
  readonly outcome: Move['outcomes'][number] | null;
  readonly label: Text;
  readonly weight: 'main' | 'plain' | 'grave' | 'minor';
};

const minor: ReadonlySet<OfficeAct> = new Set([
  'suspend',
  'request-extension',
  'transfer',
  'note',
  'withdraw',
  'reopen',
  'link',
  'merge',
  'rectify',
  'stay-away',
  'order-avoidance',
]);

/**
 * The legal moves as buttons, the likeliest first: what moves the case forward, then other outcomes,
 * then refusals, then what is seldom needed. A step gives one button for each of its outcomes, but for those whose day
 * is still to come.
 */
export function buttonsOf(moves: readonly Move[], steps: readonly Named[] = []): readonly ActButton[] {
  const order = { main: 0, plain: 1, grave: 2, minor: 3 } as const;
  const shown = moves.filter(isForOffice);
  return shown
    .flatMap((move) => buttonsOfMove(move, aboutWhat(move, shown, steps)))
    .map((button) => ({ ...button, label: inStead(button) }))
    .sort((left, right) => order[left.weight] - order[right.weight]);
}

/** What one does as somebody's deputy is never done unawares. */
function inStead({ move: { for: represented }, label }: ActButton): Text {
  if (represented === null) return label;
  const { zh, en } = represented.name;
  return { zh: `${label.zh}（代${zh}）`, en: `${label.en} (for ${en})` };
}

/** What a button has to name besides the act: the obligation, or the step where several take the same act. */
function aboutWhat(move: OfficeMove, shown: readonly OfficeMove[], steps: readonly Named[]): Text | null {
  if (move.obligation !== null) return move.label;
  const alone = shown.filter(({ act }) => act === move.act).length === 1;
  return alone ? null : (steps.find(({ code }) => code === move.step)?.name ?? null);
}

function buttonsOfMove(move: OfficeMove, about: Text | null): readonly ActButton[] {
  const on = move.step ?? move.obligation;
  const key = on === null ? move.act : `${move.act} ${on}`;
  if (move.outcomes.length === 0) {
    const { zh, en } = move.label;
    const label = about === null ? move.label : { zh: `${zh}：${about.zh}`, en: `${en}: ${about.en}` };
    return [{ key, move, outcome: null, label, weight: weightOf(move) }];
  }
  return move.outcomes
    .filter(({ from }) => from === undefined)
    .map((outcome) => {
      const { zh, en } = outcome.name;
      return {
        key: `${key} ${outcome.code}`,
        move,
        outcome,
        label: about === null ? outcome.name : { zh: `${about.zh}（${zh}）`, en: `${about.en} (${en})` },
        weight: outcome.favourable ? 'main' : isLast(move, outcome) ? 'grave' : 'plain',
      };
    });
}

/** Of several unfavourable outcomes the last declared is the refusal, the others send work back. */
function isLast(move: Move, outcome: Move['outcomes'][number]): boolean {
  const unfavourable = move.outcomes.filter((each) => !each.favourable);
  return unfavourable.length > 1 && unfavourable.at(-1) === outcome;
}

function weightOf(move: OfficeMove): ActButton['weight'] {
  if (move.act === 'refuse-acceptance') return 'grave';
  if (minor.has(move.act)) return 'minor';
  return move.primary ? 'main' : 'plain';
}

/** What waits for its day, and for which. */
export function laterOf(
  moves: readonly Move[],
): readonly { readonly key: string; readonly name: Text; readonly from: string }[] {
  return moves.filter(isForOffice).flatMap(({ step, obligation, label: { zh, en }, outcomes }) =>
    outcomes.flatMap(({ code, name, from }) => {
      if (from === undefined) return [];
      const named = obligation === null ? name : { zh: `${zh}（${name.zh}）`, en: `${en} (${name.en})` };
      return [{ key: `${step ?? obligation} ${code}`, name: named, from }];
    }),
  );
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
