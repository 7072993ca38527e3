import '../cockpit.css';
import './supervision.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { LookBacks } from './look-backs.tsx';
import { Matters } from './matters.tsx';
import { Orders } from './orders.tsx';
import { supervisionQuery } from './queries.ts';
import { Ladder, Records } from './records.tsx';
import { supervisionWords } from './supervision-words.ts';

/** 督查: orders, what is to be looked at again, meetings and inspections, and how measures follow from time. */
export function SupervisionPage() {
  const w = useWords(supervisionWords);
  const text = useText();
  const lang = useLanguage();
  usePageTitle(w.title);
  const question = useQuery(supervisionQuery());
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <Answered question={question} lines={16}>
        {({ orders, lookBacks, matters, records, ladder, merges, begins }) => (
          <>
            {begins.length > 0 && (
              <div className="supervision-begin no-print">
                {begins.map(({ code, name }, at) => (
                  <Link
                    key={code}
                    to="/work/begin/$service"
                    params={{ service: code }}
                    className={at === 0 ? 'button button-primary' : 'button'}
                  >
                    {w.begin(text(name))}
                  </Link>
                ))}
              </div>
            )}
            <Orders orders={orders} merges={merges} />
            <p className="no-print small">
              <a href={`/api/supervision/orders.csv?lang=${lang}`} download>
                {w.csv}
              </a>
            </p>
            <LookBacks lookBacks={lookBacks} />
            <Matters matters={matters} />
            <Records records={records} ladder={ladder} />
            <Ladder ladder={ladder} />
          </>
        )}
      </Answered>
    </div>
  );
}
