import '../../components/sheet.css';
import './halls.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { hallWords } from './hall-words.ts';

/** `/halls`: every hall with its queue. */
export function HallsPage() {
  const w = useWords(hallWords);
  const text = useText();
  usePageTitle(w.title);
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      <section className="sheet">
        <h2>{w.choose}</h2>
        <Answered question={useQuery(apiQuery('/api/halls'))} lines={4} empty={() => false}>
          {({ items }) => (
            <ul className="halls">
              {items.map(({ code, name }) => (
                <li key={code}>
                  <Link to="/halls/$hall" params={{ hall: code }}>
                    {text(name)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </section>
    </div>
  );
}
