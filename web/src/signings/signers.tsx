import './signings.css';
import type { ReactNode } from 'react';
import type { Signer } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { signingWords } from './signing-words.ts';

/** Who signs, in which capacities, and what they have said by now. */
export function Signers({
  signers,
  beside,
}: {
  signers: readonly Signer[];
  beside?: (signer: Signer) => ReactNode;
}) {
  const w = useWords(signingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <ul className="signers" aria-live="polite">
      {signers.map((signer) => (
        <li key={signer.no} className="signer">
          <span className="signer-who">
            <strong>
              {signer.name}
              {signer.self && w.you}
            </strong>
            <br />
            <span className="quiet">{signer.as.map((each) => text(each)).join(' · ')}</span>
          </span>
          <span>
            {signer.state === 'signed'
              ? `✓ ${w.signed}`
              : signer.state === 'refused'
                ? `✗ ${w.refused}`
                : w.waiting}
            {signer.at !== null && <span className="quiet"> {momentWords(signer.at, lang, today)}</span>}
            {signer.how !== null && signer.state === 'signed' && (
              <>
                <br />
                <span className="quiet">{text(signer.how)}</span>
              </>
            )}
            {signer.reason !== null && (
              <>
                <br />
                {signer.reason}
              </>
            )}
          </span>
          {beside?.(signer)}
        </li>
      ))}
    </ul>
  );
}
