import type { CaseView, Text } from '../../api/types.ts';
import { gaveNothing } from '../../components/clock/gave-nothing.ts';
import { caseWords } from './my-words.ts';

/** What a receipt says of its case: never that work goes on in one that is over. */
export type ReceiptSays = {
  readonly title: Text;
  readonly good: boolean;
  readonly text: Text;
};

type Seen = Pick<CaseView, 'phase' | 'openedAt' | 'endedAt'> & {
  readonly outcome: Pick<NonNullable<CaseView['outcome']>, 'name' | 'class'> | null;
  readonly strands: readonly Pick<CaseView['strands'][number], 'status' | 'waiting'>[];
};

export function receiptSays({ phase, openedAt, endedAt, outcome, strands }: Seen): ReceiptSays {
  const { receiptWaits, receiptYours, receiptBegun, receiptText, receiptTextEnded } = caseWords;
  if (outcome === null) {
    const open = strands.filter(({ status }) => status === 'open');
    const yours = phase === 'correction' || (open.length > 0 && open.every(({ waiting }) => waiting));
    const title = phase === 'submitted' ? receiptWaits : yours ? receiptYours : receiptBegun;
    return { title, good: true, text: receiptText };
  }
  const good = !gaveNothing(outcome.class);
  const atOnce = endedAt === openedAt;
  const say = atOnce ? (good ? caseWords.receiptGiven : caseWords.receiptNotGiven) : caseWords.receiptEnded;
  return {
    title: inBoth(outcome.name, say),
    good,
    text: receiptTextEnded,
  };
}

function inBoth({ zh, en }: Text, say: (words: string) => Text): Text {
  return { zh: say(zh).zh, en: say(en).en };
}
