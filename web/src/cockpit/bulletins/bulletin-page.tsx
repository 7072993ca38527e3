import '../cockpit.css';
import './bulletins.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { bulletinQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { SentBackOf } from '../../workbench/case/sent-back-notice.tsx';
import { bulletinWords } from './bulletin-words.ts';
import { Deciding } from './deciding.tsx';
import { BulletinFiles } from './files.tsx';
import { useHowItStands } from './how-it-stands.ts';
import { PaperOnScreen } from './paper-on-screen.tsx';
import { Writing } from './writing.tsx';

/** One bulletin: where it is, its papers, the whole of it as they have it, and what the reader may do about it. */
export function BulletinPage() {
  const w = useWords(bulletinWords);
  const text = useText();
  const lang = useLanguage();
  const howItStands = useHowItStands();
  const { today } = useCityTime();
  const { id } = useParams({ from: '/office/cockpit/bulletins/$id' });
  const bulletin = useQuery(bulletinQuery(id, lang));
  usePageTitle(text(bulletin.data?.title) || w.title);
  const back = <Link to="/cockpit/bulletins">{w.back}</Link>;
  if (bulletin.error?.status === 404) return <Missing problem={problemOf(bulletin.error)} action={back} />;
  return (
    <div className="page">
      <Answered question={bulletin} lines={12}>
        {(data) => (
          <>
            <PageTop
              title={text(data.title)}
              lead={[...howItStands(data), w.at(momentWords(data.statement.at, lang, today))].join(' · ')}
              back={back}
              aside={
                data.acts.length > 0 ? (
                  <Link to="/work/case/$case" params={{ case: id }} className="no-print">
                    {w.wholePage}
                  </Link>
                ) : undefined
              }
            />
            {data.acts.includes('edit') && <SentBackOf id={id} />}
            <BulletinFiles id={id} title={text(data.title)} />
            <p className="quiet small bulletin-hash">
              {w.hash}: {data.hash}
            </p>
            {data.unknown.length > 0 && (
              <p role="alert" className="bulletin-unknown">
                {w.unknown(data.unknown.join(' '))}
              </p>
            )}
            <div className={data.acts.length > 0 ? 'bulletin-columns' : ''}>
              <PaperOnScreen paper={data.paper} />
              {data.acts.length > 0 && (
                <div className="bulletin-side">
                  {data.acts.includes('edit') && <Writing key={data.version} bulletin={data} />}
                  <Deciding bulletin={data} />
                </div>
              )}
            </div>
          </>
        )}
      </Answered>
    </div>
  );
}
