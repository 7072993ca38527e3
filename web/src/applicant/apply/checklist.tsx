import type { FormFault, QuestionGroup } from '../../../../src/kernel/form/index.ts';
import { DoneIcon } from '../../components/icons.tsx';
import { faultsOfGroup } from '../../forms/groups.ts';
import { useText, useWords } from '../../language/language.tsx';
import { applyWords } from './apply-words.ts';

const missingCodes: readonly string[] = ['form.required', 'form.must-agree', 'form.too-few'];

/** The sections of the form, each with what is still missing, and the way to the end. */
export function Checklist({
  groups,
  faults,
  region,
  current,
  goTo,
}: {
  groups: readonly QuestionGroup[];
  faults: readonly FormFault[];
  region: string | null;
  current: string | undefined;
  goTo: (code: string, pointer?: string) => void;
}) {
  const w = useWords(applyWords);
  const text = useText();
  return (
    <nav className="checklist" aria-label={w.sections}>
      <ol>
        {groups.map((group, index) => {
          const own = faultsOfGroup(faults, group);
          const missing =
            own.filter((fault) => missingCodes.includes(fault.code)).length +
            (index === 0 && region === null ? 1 : 0);
          const wrong = own.filter((fault) => !missingCodes.includes(fault.code)).length;
          return (
            <li key={group.code}>
              <a
                href={`?group=${encodeURIComponent(group.code)}`}
                aria-current={current === group.code ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(group.code, own[0]?.path);
                  document.getElementById(`group-${group.code}`)?.scrollIntoView();
                }}
              >
                <span>{text(group.title)}</span>
                <span className={missing + wrong === 0 ? 'checklist-done' : 'checklist-open'}>
                  {missing + wrong === 0 ? (
                    <>
                      <DoneIcon /> <span className="unseen">{w.done}</span>
                    </>
                  ) : (
                    [missing > 0 ? w.missing(missing) : '', wrong > 0 ? w.toChange(wrong) : '']
                      .filter((part) => part !== '')
                      .join(' · ')
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
