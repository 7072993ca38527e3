import '../cockpit.css';
import './bulletins.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { bulletinsQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { beginningsQuery } from '../../workbench/queries.ts';
import { bulletinWords } from './bulletin-words.ts';
import { BulletinFiles } from './files.tsx';
import { useHowItStands } from './how-it-stands.ts';
import { rhythmWords } from './rhythm-words.ts';
import { comingDays, rhythmsQuery } from './rhythms.ts';

/** So many days are named here; the page of rhythms has all of them. */
const daysAhead = 4;
const namesOfDay = 4;

/** What begins by itself next, for whoever works on the plan. */
function Coming() {
  const w = useWords(rhythmWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const rhythms = useQuery(rhythmsQuery()).data;
  if (rhythms === undefined) return null;
  const pause = lang === 'zh' ? '、' : ', ';
  return (
    <section className="sheet bulletin-coming" aria-labelledby="bulletins-coming">
      <div className="page-head">
        <h2 id="bulletins-coming">{w.coming}</h2>
        <Link to="/cockpit/bulletins/rhythms" className="no-print">
          {w.all}
        </Link>
      </div>
      <ul>
        {comingDays(rhythms, daysAhead).map(({ on, names }) => (
          <li key={on}>
            <strong>{dayWords(on, lang, today)}</strong> {names.slice(0, namesOfDay).map(text).join(pause)}
            {names.length > namesOfDay && w.more(names.length - namesOfDay)}
          </li>
        ))}
      </ul>
      {comingDays(rhythms, 1).length === 0 && <p className="quiet">{w.nothingComes}</p>}
    </section>
  );
}

/** Every bulletin that the reader may see, the newest first. */
export function BulletinsPage() {
  const w = useWords(bulletinWords);
  const text = useText();
  const howItStands = useHowItStands();
  usePageTitle(w.title);
  const { after }: Search = useSearch({ strict: false });
  const list = useQuery(bulletinsQuery(after));
  const begins = useQuery(beginningsQuery()).data?.items.some(({ service }) => service.code === 'bulletin');
  return (
    <div className="page">
      <PageTop
        title={w.title}
        lead={w.lead}
        aside={
          begins === true ? (
            <Link
              to="/work/begin/$service"
              params={{ service: 'bulletin' }}
              className="button button-primary no-print"
            >
              {w.begin}
            </Link>
          ) : undefined
        }
      />
      <Coming />
      <Answered
        question={list}
        lines={6}
        empty={({ items }) =>
          items.length === 0 && (
            <EmptyState level={2} title={w.none}>
              {w.noneText}
            </EmptyState>
          )
        }
      >
        {({ items, next }) => (
          <div className="bulletin-scroll">
            <table className="bulletin-table stack-table">
              <thead>
                <tr>
                  <th scope="col">{w.name}</th>
                  <th scope="col">{w.state}</th>
                  <th scope="col">{w.files}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ id, title, ...row }) => (
                  <tr key={id}>
                    <td data-label={w.name}>
                      <Link to="/cockpit/bulletins/$id" params={{ id }}>
                        {text(title)}
                      </Link>
                    </td>
                    <td data-label={w.state}>
                      <span>{howItStands(row).join(' · ')}</span>
                    </td>
                    <td data-label={w.files}>
                      <BulletinFiles id={id} title={text(title)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {next !== null && (
              <p>
                <Link to="/cockpit/bulletins" search={{ after: next }}>
                  {w.more}
                </Link>
              </p>
            )}
          </div>
        )}
      </Answered>
    </div>
  );
}
