import './project-page.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { namedEntryQuery, ofProjectQuery, registersQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { comesFirst } from './comes-first.ts';
import { CourseChart } from './course-chart.tsx';
import { layoutCourse } from './course-layout.ts';
import { courseQuery } from './course-query.ts';
import { CourseFigures, CourseTotals } from './course-totals.tsx';
import { choicesOf, nameIn, wordOf } from './entry-words.ts';
import { Stop } from './project-stop.tsx';
import { noProjectWords, projectWords } from './project-words.ts';

/** `/projects/…`: a building project's whole way, service after service, as everybody may read it in the registers. */
export function ProjectPage() {
  const { code } = useParams({ from: '/portal/projects/$code' });
  const w = useWords(projectWords);
  const text = useText();
  const lang = useLanguage();
  const registers = useQuery(registersQuery()).data?.items ?? [];
  const found = useQuery(namedEntryQuery('construction-project', code));
  const stops = useQuery(ofProjectQuery('construction-milestone', code)).data?.items ?? [];
  const utilities = useQuery(ofProjectQuery('construction-utility', code)).data?.items ?? [];
  const items = useQuery(courseQuery(code)).data?.items ?? [];
  const { now } = useCityTime();
  const project = found.data?.items[0]?.content;
  const course = layoutCourse(items, now);
  usePageTitle(wordOf(project?.projectName) || w.registers);
  const back = (
    <Link to="/registers/$code" params={{ code: 'construction-project' }}>
      {w.registers}
    </Link>
  );
  if (found.isPending) return <Skeleton lines={10} />;
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={back} />
    ) : (
      <ProblemNotice problem={problem} again={() => void found.refetch()} />
    );
  }
  if (project === undefined) return <NoProject back={back} />;
  const named = nameIn(registers);
  const journey = choicesOf(registers, 'construction-milestone', 'milestone');
  const firstOf = (code: string): string | null => {
    const lacking = comesFirst(code, project, stops);
    return lacking === null ? null : text(journey.find((stop) => stop.code === lacking)?.name);
  };
  const area = numberWords(typeof project.floorArea === 'number' ? project.floorArea : 0, lang);
  return (
    <article className="project-page">
      <PageTop
        title={wordOf(project.projectName)}
        lead={`${text(named('construction-project', 'class', project.class))} · ${wordOf(project.enterpriseName)} · ${w.area(area)}`}
        back={back}
      />
      <p className="quiet">{w.code(code)}</p>
      {course !== null && (
        <>
          <CourseTotals items={items} course={course} />
          <CourseChart course={course} />
          <CourseFigures items={items} />
        </>
      )}
      <section className="sheet" aria-labelledby="project-journey">
        <h2 id="project-journey">{w.journey}</h2>
        <ol className="project-journey">
          {journey.map((stop) => (
            <Stop
              key={stop.code}
              code={stop.code}
              name={text(stop.name)}
              first={firstOf(stop.code)}
              entry={stops.find(({ content }) => content.milestone === stop.code)}
              stateOf={(state) => text(named('construction-milestone', 'state', state))}
            />
          ))}
        </ol>
      </section>
      <section className="sheet" aria-labelledby="project-utilities">
        <h2 id="project-utilities">{w.utilities}</h2>
        {utilities.length === 0 ? (
          <p className="quiet">{w.noUtilities}</p>
        ) : (
          <ul className="project-utilities">
            {utilities.map(({ key, content }) => (
              <li key={key}>
                <strong>{text(named('construction-utility', 'utility', content.utility))}</strong>{' '}
                {text(named('construction-utility', 'state', content.state))} {wordOf(content.plan)}{' '}
                {typeof content.worksBy === 'string' && (
                  <span className="quiet">{w.worksBy(dayWords(content.worksBy, lang))}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

function NoProject({ back }: { back: React.ReactNode }) {
  const w = useWords(noProjectWords);
  return (
    <article className="project-page">
      <PageTop title={w.title} lead={w.text} back={back} />
    </article>
  );
}
