import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { DoneIcon, SoonIcon } from '../../components/icons.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { receiptSays } from './receipt-says.ts';

/** What a person takes away: the two numbers, readable by phone. */
export function CaseReceipt({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  const says = receiptSays(view);
  return (
    <section className="receipt" role="status" data-good={says.good}>
      <h2>
        {says.good ? <DoneIcon /> : <SoonIcon />}
        {text(says.title)}
      </h2>
      <dl className="receipt-numbers">
        <div>
          <dt>{w.number}</dt>
          <dd>{view.number}</dd>
        </div>
        {view.queryCode !== null && (
          <div>
            <dt>{w.code}</dt>
            <dd>{view.queryCode}</dd>
          </div>
        )}
      </dl>
      <p>{text(says.text)}</p>
      <div>
        <Button onClick={() => window.print()}>{w.print}</Button>
      </div>
    </section>
  );
}
