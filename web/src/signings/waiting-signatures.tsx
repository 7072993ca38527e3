import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCityTime } from '../app/city-time.ts';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { signingsQuery } from './queries.ts';
import { signingWords } from './signing-words.ts';

/** On one's own page: what waits for one's signature. Nothing waits, nothing is said. */
export function WaitingSignatures() {
  const w = useWords(signingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const found = useQuery({ ...signingsQuery(), retry: false }).data?.items ?? [];
  const waiting = found.filter(({ waitsForYou }) => waitsForYou);
  if (waiting.length === 0) return null;
  return (
    <section>
      <h2>{w.waits}</h2>
      {waiting.map((signing) => (
        <div key={signing.id} className="turn-row">
          <div>
            <strong>{text(signing.service.name)}</strong>
            <p>
              {signing.party !== null && `${w.from(text(signing.party))} · `}
              {w.begun(momentWords(signing.begunAt, lang, today))}
            </p>
          </div>
          <Link to="/my/signings/$id" params={{ id: signing.id }} className="button button-primary">
            {w.read}
          </Link>
        </div>
      ))}
    </section>
  );
}
