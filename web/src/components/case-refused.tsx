import './case-refused.css';
import type { ReactNode } from 'react';
import type { CaseView, TrackView } from '../api/types.ts';
import { useText, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { Basis } from './basis.tsx';
import { SoonIcon } from './icons.tsx';

const dictionary = words({
  reason: { zh: '理由', en: 'Reason' },
  noReason: {
    zh: '理由在决定书里，登录后可以看',
    en: 'The reason is in the decision notice. Sign in to read it',
  },
  redress: { zh: '不服可以', en: 'If you disagree, you can' },
  remedy: (name: string, within: string) => ({
    zh: `${name}：自收到决定之日起${within}内`,
    en: `${name}, within ${within} of receiving the decision`,
  }),
});

type Refused = NonNullable<CaseView['refusal']> | NonNullable<TrackView['refusal']>;

/** A case that was refused: what was decided and why comes first, then what may be done against it. */
export function CaseRefused({
  outcome,
  refusal,
  children,
}: {
  outcome: string;
  refusal: Refused;
  /** What else there is to read, such as the decision itself. */
  children?: ReactNode;
}) {
  const w = useWords(dictionary);
  const text = useText();
  const told = 'told' in refusal ? refusal.told : null;
  return (
    <section className="refused">
      <h2>
        <SoonIcon />
        {outcome}
        <Basis lines={'basis' in refusal ? refusal.basis : undefined} />
      </h2>
      <dl>
        <div>
          <dt>{w.reason}</dt>
          <dd>
            {refusal.reason === null ? w.noReason : text(refusal.reason)}
            {told !== null && <p>{text(told)}</p>}
          </dd>
        </div>
        {refusal.remedies.length > 0 && (
          <div>
            <dt>{w.redress}</dt>
            <dd>
              <ul>
                {refusal.remedies.map(({ name, within, basis }) => (
                  <li key={name.en}>
                    {w.remedy(text(name), text(within))}
                    <Basis lines={basis} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}
