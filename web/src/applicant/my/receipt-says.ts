import type { CaseView, Text } from '../../api/types.ts';
import { caseWords } from './my-words.ts';

/** What a receipt says of its case: never that work goes on in one that is over. */
export type ReceiptSays = {
  readonly title: Text;
  /** Why nothing was given, as the last step that said no has it. */
  readonly reason: Text | null;
  readonly good: boolean;
  readonly text: Text;
};

type Seen = Pick<CaseView, 'phase' | 'openedAt' | 'endedAt'> & {
  readonly outcome: Pick<NonNullable<CaseView['outcome']>, 'name' | 'class'> | null;
  readonly strands: readonly Pick<CaseView['strands'][number], 'status' | 'outcome' | 'reason' | 'waiting'>[];
};

const bad = new Set<string>(['unfavourable', 'not-accepted', 'void', 'withdrawn']);

export function receiptSays({ phase, openedAt, endedAt, outcome, strands }: Seen): ReceiptSays {
  const { receiptWaits, receiptYours, receiptBegun, receiptText, receiptTextEnded } = caseWords;
  if (outcome === null) {
    const open = strands.filter(({ status }) => status === 'open');
    const yours = phase === 'correction' || (open.length > 0 && open.every(({ waiting }) => waiting));
    const title = phase === 'submitted' ? receiptWaits : yours ? receiptYours : receiptBegun;
    return { title, reason: null, good: true, text: receiptText };
  }
  const good = !bad.has(outcome.class);
  const atOnce = endedAt === openedAt;
  const say = atOnce ? (good ? caseWords.receiptGiven : caseWords.receiptNotGiven) : caseWords.receiptEnded;
  const refused = strands.findLast(
    (strand) => strand.status === 'done' && strand.outcome?.favourable === false && strand.reason !== null,
  );
  return {
    title: inBoth(outcome.name, say),
    reason: good || !refused?.reason ? null : inBoth(refused.reason, caseWords.receiptReason),
    good,
    text: receiptTextEnded,
  };
}

function inBoth({ zh, en }: Text, say: (words: string) => Text): Text {
  return { zh: say(zh).zh, en: say(en).en };
}
