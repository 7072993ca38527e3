import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { SignInAgain } from '../../components/sign-in-again.tsx';
import { momentWords, timeWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { applyWords } from './apply-words.ts';
import type { Kept, Saving, SavingEvent } from './autosave.ts';

/** Whether what is on the screen is safe, in words. */
export function SaveState({ saving, unsaved }: { saving: Saving; unsaved: boolean }) {
  const w = useWords(applyWords);
  if (saving.state === 'signed-out') {
    return (
      <div className="save-state save-trouble" role="alert">
        <OverdueIcon />
        <span>{w.signedOut}</span>
        <SignInAgain />
      </div>
    );
  }
  if (
    saving.state === 'unreachable' ||
    saving.state === 'away' ||
    saving.state === 'refused' ||
    saving.state === 'power-gone'
  ) {
    return (
      <p className="save-state save-trouble" role="alert">
        <OverdueIcon />
        {w[saving.state]}
      </p>
    );
  }
  return (
    <p className="save-state" role="status">
      {saving.state === 'sending' ? <WaitIcon /> : unsaved ? <WaitIcon /> : <DoneIcon />}
      {saving.state === 'sending' ? w.saving : unsaved ? w.unsaved : w.saved(timeWords(saving.savedAt))}
      {saving.joined && saving.theirs === null && ` · ${w.joined}`}
    </p>
  );
}

/** Two windows wrote one entry differently: both are kept until the person chooses. */
export function ConflictChoice({
  theirs,
  contested,
  tell,
}: {
  theirs: Kept;
  /** What the entries in question are called. */
  contested: readonly string[];
  tell: (event: SavingEvent) => void;
}) {
  const w = useWords(applyWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <section className="problem" role="alert">
      <h2 className="problem-title">{w.conflictTitle}</h2>
      <p>{w.conflictText(momentWords(theirs.updatedAt, lang, today))}</p>
      <ul className="conflict-entries">
        {contested.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <div className="choices">
        <Button primary onClick={() => tell({ type: 'keep-mine' })}>
          {w.keepMine}
        </Button>
        <Button onClick={() => tell({ type: 'take-theirs' })}>{w.takeTheirs}</Button>
      </div>
    </section>
  );
}
