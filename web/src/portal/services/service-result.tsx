import { Link } from '@tanstack/react-router';
import type { LimitLine, ServiceItem } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { factWords } from './fact-words.ts';
import { placesWords } from './places.ts';
import { serviceWords } from './service-words.ts';

/** A service in a list that is read line by line: what it does, how long, how much, how many trips. */
export function ServiceResult({ service, level }: { service: ServiceItem; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const w = useWords(serviceWords);
  const f = useWords(factWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <li className="result">
      <Heading>
        <Link to="/services/$code" params={{ code: service.code }}>
          {text(service.name)}
        </Link>
      </Heading>
      <p>{text(service.summary)}</p>
      <ul className="result-facts">
        {service.kind === 'bundle' && <li>{w.bundle}</li>}
        {service.promised.filter(isShown).map((limit) => (
          <li key={`${limit.text.en} ${limit.where?.en}`}>
            {text(limit.text)} {limit.where !== null && <span>({placesWords(limit.where, lang)})</span>}
            <Basis lines={limit.basis} />
          </li>
        ))}
        <li>{text(service.fee.text)}</li>
        <li>{service.visits === 0 ? f.noTrip : f.tripCount(service.visits)}</li>
      </ul>
    </li>
  );
}

/** The first variant, and those that hold in named places; the page of the service lists all. */
function isShown(limit: LimitLine, index: number): boolean {
  return index === 0 || limit.where !== null;
}
