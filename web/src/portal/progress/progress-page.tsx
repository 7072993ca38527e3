import '../promises/promises-page.css';
import './progress-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { bulletinsQuery, cityQuery, indicatorsQuery, lateTasksQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { progressWords } from './progress-words.ts';

const states = ['late', 'at-risk', 'awaiting-check', 'on-track', 'not-started', 'verified', 'ended'] as const;

/** How the plan stands, for everybody: what is measured, tasks by state, what is late, and papers to take along. */
export function ProgressPage() {
  const w = useWords(progressWords);
  const lang = useLanguage();
  const city = useQuery(cityQuery()).data;
  usePageTitle(w.title);
  const tasks = useQuery(lateTasksQuery());
  const indicators = useQuery(indicatorsQuery());
  return (
    <div className="promises-page">
      <PageTop title={city === undefined ? w.title : w.asOf(dayWords(city.today, lang))} lead={w.lead} />
      <section>
        <h2>{w.tasks}</h2>
        <Answered question={tasks} lines={4}>
          {({ counts, items, total }) => (
            <>
              <ul className="progress-states">
                {states
                  .filter((state) => counts[state] > 0)
                  .map((state) => (
                    <li key={state}>
                      <strong>{counts[state]}</strong> {w[state]}
                    </li>
                  ))}
              </ul>
              <h2>{w.lateTitle}</h2>
              {items.length === 0 ? <p>{w.noneLate}</p> : <LateTasks items={items} total={total} />}
            </>
          )}
        </Answered>
      </section>
      <section>
        <h2>{w.figures}</h2>
        <Answered question={indicators} lines={6}>
          {({ items }) => {
            const measured = items.filter(({ value }) => value !== null);
            return measured.length === 0 ? <p>{w.noFigures}</p> : <PromiseList indicators={measured} />;
          }}
        </Answered>
        <p>
          <Link to="/promises">{w.allFigures}</Link>
        </p>
      </section>
      <Papers />
    </div>
  );
}

function LateTasks({ items, total }: { items: readonly Schemas['TaskRow'][]; total: number }) {
  const w = useWords(progressWords);
  const text = useText();
  return (
    <>
      <ul className="progress-late">
        {items.map(({ no, direction, units, stateText }) => (
          <li key={no}>
            {w.taskNo(no)} {text(direction)}
            <br />
            <span className="quiet">
              {text((units.find(({ role }) => role === 'lead') ?? units[0])?.name)} · {text(stateText)}
            </span>
          </li>
        ))}
      </ul>
      {total > items.length && <p className="quiet">{w.more(total - items.length)}</p>}
    </>
  );
}

function Papers() {
  const w = useWords(progressWords);
  const text = useText();
  const lang = useLanguage();
  const { after }: Search = useSearch({ strict: false });
  const page = useQuery(bulletinsQuery(after)).data;
  const bulletins = page?.items.filter(({ open }) => open) ?? [];
  return (
    <section>
      <h2>{w.papers}</h2>
      <p className="progress-downloads">
        <a href={`/api/indicators/table.csv?lang=${lang}`} download>
          {w.csv}
        </a>
        <a href={`/api/indicators/table.xlsx?lang=${lang}`} download>
          {w.xlsx}
        </a>
      </p>
      <h3 id="bulletins">{w.archive}</h3>
      {page !== undefined && bulletins.length === 0 && <p className="quiet">{w.noBulletins}</p>}
      {bulletins.length > 0 && (
        <ul className="progress-late">
          {bulletins.map(({ id, title, issue, sentOn }) => (
            <li key={id}>
              {text(title)}{' '}
              <span className="quiet">
                {[
                  ...(issue === null ? [] : [w.issue(issue)]),
                  ...(sentOn === null ? [] : [dayWords(sentOn, lang)]),
                ].join(' · ')}
              </span>{' '}
              <a href={`/api/bulletins/${id}/pdf?lang=${lang}`} download aria-label={`PDF: ${text(title)}`}>
                PDF
              </a>{' '}
              <a href={`/api/bulletins/${id}/docx?lang=${lang}`} download aria-label={`DOCX: ${text(title)}`}>
                DOCX
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="progress-downloads">
        {after !== undefined && (
          <Link to="/progress" search={{}} hash="bulletins">
            {w.newest}
          </Link>
        )}
        {page?.next != null && (
          <Link to="/progress" search={{ after: page.next }} hash="bulletins">
            {w.older}
          </Link>
        )}
      </p>
    </section>
  );
}
