import './real-name.css';
import '../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { realNameQuery } from '../api/queries.ts';
import { useCityTime } from '../app/city-time.ts';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { realNameWords } from './real-name-words.ts';

/** Instead of asking who somebody is: when and by whom that was shown; or where to show it, before they have typed. */
export function KnownAs() {
  const w = useWords(realNameWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { data: known } = useQuery(realNameQuery());
  if (known === undefined) return null;
  const { proof } = known;
  if (proof !== null)
    return (
      <p className="known-as quiet">{w.knownTitle(text(proof.how), momentWords(proof.at, lang, today))}</p>
    );
  return (
    <p className="known-as your-turn">
      <span>{w.unknownTitle}</span>
      <Link to="/my/security/real-name" className="button">
        {w.prove}
      </Link>
    </p>
  );
}
