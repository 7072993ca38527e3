import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { DoneIcon } from '../../components/icons.tsx';
import { useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';

/** What a person takes away: the two numbers, readable by phone. */
export function CaseReceipt({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  return (
    <section className="receipt" role="status">
      <h2>
        <DoneIcon />
        {w.receiptTitle}
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
      <p>{w.receiptText}</p>
      <div>
        <Button onClick={() => window.print()}>{w.print}</Button>
      </div>
    </section>
  );
}
