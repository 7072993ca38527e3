import '../../components/sheet.css';
import './halls.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { hallWords } from './hall-words.ts';
import { OwnNumber } from './own-number.tsx';

/** How often the screen looks. */
const lookMs = 4_000;

/** `/halls/…`: which numbers a hall calls, and one's own. With `?screen=1` as it hangs in the hall. */
export function HallPage() {
  const w = useWords(hallWords);
  const text = useText();
  const { hall } = useParams({ from: '/portal/halls/$hall' });
  const { screen } = useSearch({ strict: false }) as { readonly screen?: string };
  const found = useQuery({
    ...apiQuery('/api/halls/{hall}/queue', { path: { hall } }),
    refetchInterval: lookMs,
  });
  usePageTitle(text(found.data?.hall.name) || w.title);
  if (found.isPending) return <Skeleton lines={5} />;
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  const { called, waiting } = found.data;
  return (
    <div className={screen === undefined ? 'page-column' : 'page-column hall-screen'}>
      <PageTop
        title={text(found.data.hall.name)}
        {...(screen === undefined ? { back: <Link to="/halls">{w.back}</Link> } : {})}
      />
      <section className="sheet" aria-live="polite">
        <h2>{w.calling}</h2>
        {called.length === 0 ? (
          <p className="quiet">{w.none}</p>
        ) : (
          <ol className="hall-calls">
            {called.map(({ number, window }) => (
              <li key={number}>
                <strong>{number}</strong> <span>{w.window(window)}</span>
              </li>
            ))}
          </ol>
        )}
        <p>{w.waiting(waiting)}</p>
      </section>
      {screen === undefined && (
        <>
          <OwnNumber hall={hall} />
          <p className="no-print">
            <Link to="/halls/$hall" params={{ hall }} search={{ screen: '1' }}>
              {w.screen}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
