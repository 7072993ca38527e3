import type { Move } from '../api/types.ts';

/** What the official has filled in for a move. */
export type Answer = {
  readonly outcome: string | null;
  readonly reason: string;
  readonly choice: string | null;
  /** One correction item a line. */
  readonly items: string;
  readonly days: number;
};

/** Whether everything the law wants with the move is there. */
export function isComplete(move: Move, answer: Answer): boolean {
  switch (move.needs) {
    case 'outcome': {
      const outcome = move.outcomes.find(({ code }) => code === answer.outcome);
      return outcome !== undefined && (!outcome.reasonRequired || answer.reason.trim() !== '');
    }
    case 'choice':
      return answer.choice !== null;
    case 'items':
      return linesOf(answer.items).length > 0;
    case 'reason':
    case 'days':
      return answer.reason.trim() !== '';
    default:
      return true;
  }
}

/** The act as the server takes it. */
export function actBody(move: Move, answer: Answer, version: number): Record<string, unknown> {
  const reason = answer.reason.trim();
  const about = { version, act: move.act };
  switch (move.act) {
    case 'complete-step':
      return {
        ...about,
        step: move.step,
        outcome: answer.outcome,
        reason: reason === '' ? null : reason,
        output: {},
      };
    case 'request-correction':
      return { ...about, items: linesOf(answer.items).map((text) => ({ field: null, text })) };
    case 'refuse-acceptance':
      return { ...about, reason: answer.choice, note: reason };
    case 'suspend':
      return { ...about, suspension: answer.choice, note: reason };
    case 'extend':
      return { ...about, clock: 'statutory', days: answer.days, reason };
    case 'note':
      return { ...about, note: reason };
    default:
      return reason === '' ? about : { ...about, reason };
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
