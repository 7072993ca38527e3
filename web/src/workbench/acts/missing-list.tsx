import { useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import type { Missing } from './act-form.ts';

/** What has still to be filled in, once somebody has tried to send the act. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const w = useWords(workbenchWords);
  const said = {
    reason: w.missingReason,
    items: w.missingItems,
    choice: w.missingChoice,
    otherCase: w.missingOtherCase,
    days: w.missingDays,
    receiver: w.missingReceiver,
    office: w.missingOffice,
    members: w.missingMembers,
    chair: w.missingChair,
    fact: w.missingFact,
    same: w.missingSame,
    evidence: w.missingEvidence,
    output: w.missingOutput,
    lateAt: w.missingLateAt,
    lateShown: w.missingLateShown,
  } as const satisfies Record<Missing, string>;
  return (
    <div role="alert">
      {missing.length > 0 && (
        <ul className="act-missing">
          {missing.map((each) => (
            <li key={each}>{said[each]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
