import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { useCaseAct } from '../../applicant/my/use-case-act.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { inspectionWords } from './meeting-words.ts';
import { commitmentOf, drawn, secretHere } from './secret.ts';

/** Showing the secret: looked at here first, since only three are taken. */
export function Reveal({ view }: { view: CaseView }) {
  const w = useWords(inspectionWords);
  const act = useCaseAct(view);
  const account = useAccount()?.username ?? '';
  const [secret, setSecret] = useState(() => secretHere(account, view.id));
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="sheet"
      onSubmit={(event) => {
        event.preventDefault();
        const given = secret.trim().toLowerCase();
        const fits = /^[0-9a-f]{64}$/.test(given) && commitmentOf(given) === view.data.commitment;
        setWrong(!fits);
        if (fits && !act.isPending)
          act.mutate({ act: 'complete-step', step: 'reveal', outcome: 'shown', output: { secret: given } });
      }}
    >
      <TextField
        label={w.secret}
        hint={w.secretHint}
        value={secret}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setSecret(event.target.value)}
      />
      {wrong && <p role="alert">{w.wrongSecret}</p>}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div>
        <Button primary type="submit" busy={act.isPending}>
          {act.isPending ? w.revealing : w.reveal}
        </Button>
      </div>
    </form>
  );
}

/** What is published of the draw, and whether it comes to the same when it is worked out again here. */
export function Draw({ view: { data } }: { view: CaseView }) {
  const w = useWords(inspectionWords);
  const { commitment, poolDigest, chance, source, secret } = data;
  if (typeof commitment !== 'string') return null;
  const pool = textsOf(data.pool);
  const sample = textsOf(data.sample);
  const facts: readonly (readonly [string, unknown])[] = [
    [w.pool, w.poolCount(pool.length)],
    [w.poolDigest, poolDigest],
    [w.commitment, commitment],
    [w.chance, chance],
    [w.source, source],
    [w.secret, secret],
  ];
  return (
    <section className="cockpit-section" aria-labelledby="draw">
      <h2 id="draw">{w.draw}</h2>
      <dl className="task-facts draw-facts">
        {facts.map(([name, value]) =>
          typeof value === 'string' ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {sample.length > 0 && typeof secret === 'string' && typeof chance === 'string' && (
        <>
          <h3>{w.sample}</h3>
          <ol className="draw-numbers">
            {sample.map((number) => (
              <li key={number}>{number}</li>
            ))}
          </ol>
          <h3>{w.check}</h3>
          <p>{isSame(drawn(pool, secret, chance), sample) ? w.checked : <strong>{w.differs}</strong>}</p>
          <p className="quiet small">{w.how}</p>
        </>
      )}
    </section>
  );
}

function isSame(order: readonly string[], sample: readonly string[]): boolean {
  return sample.every((number, at) => order[at] === number);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
