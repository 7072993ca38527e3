import './project-page.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { namedEntryQuery, ofProjectQuery, registersQuery } from '../../api/queries.ts';
import type { RegisterEntry, RegisterRow } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { noProjectWords, projectWords } from './project-words.ts';

/** By which service each stop of the journey is reached. */
const services: Readonly<Record<string, string>> = {
  survey: 'site-survey',
  'land-permit': 'construction-permits',
  'works-permit': 'construction-permits',
  drawings: 'drawing-review',
  'construction-permit': 'construction-permits',
  'utilities-asked': 'construction-permits',
  inspection: 'construction-inspection',
  acceptance: 'joint-acceptance',
};

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
  const project = found.data?.items[0]?.content;
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
  const area = numberWords(typeof project.floorArea === 'number' ? project.floorArea : 0, lang);
  return (
    <article className="project-page">
      <PageTop
        title={wordOf(project.projectName)}
        lead={`${text(named('construction-project', 'class', project.class))} · ${wordOf(project.enterpriseName)} · ${w.area(area)}`}
        back={back}
      />
      <p className="quiet">{w.code(code)}</p>
      <section className="sheet" aria-labelledby="project-journey">
        <h2 id="project-journey">{w.journey}</h2>
        <ol className="project-journey">
          {choicesOf(registers, 'construction-milestone', 'milestone').map((stop) => (
            <Stop
              key={stop.code}
              code={stop.code}
              name={text(stop.name)}
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

function Stop({
  code,
  name,
  entry,
  stateOf,
}: {
  code: string;
  name: string;
  entry: RegisterEntry | undefined;
  stateOf: (state: unknown) => string;
}) {
  const w = useWords(projectWords);
  const lang = useLanguage();
  const { state, begunOn, doneOn, note } = entry?.content ?? {};
  const service = services[code];
  const day = (value: unknown) => (typeof value === 'string' ? dayWords(value, lang) : null);
  const [begun, done] = [day(begunOn), day(doneOn)];
  const when =
    begun !== null && done !== null
      ? w.begunAndDone(begun, done)
      : done !== null
        ? w.done(done)
        : begun === null
          ? null
          : w.begun(begun);
  return (
    <li className="project-stop" data-state={wordOf(state) || 'none'}>
      <span className="project-knot" aria-hidden="true" />
      <p>
        <strong>{name}</strong> {entry === undefined ? w.notBegun : stateOf(state)}
      </p>
      {when !== null && <p className="small quiet">{when}</p>}
      {wordOf(note) !== '' && <p className="small">{wordOf(note)}</p>}
      {entry === undefined && service !== undefined && (
        <p className="small no-print">
          <Link to="/services/$code" params={{ code: service }}>
            {w.goThere}
            <span className="unseen"> {name}</span>
          </Link>
        </p>
      )}
    </li>
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

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function choicesOf(registers: readonly RegisterRow[], register: string, field: string) {
  return (
    registers.find(({ code }) => code === register)?.fields.find(({ name }) => name === field)?.choices ?? []
  );
}

/** What a code in an entry is called. */
function nameIn(registers: readonly RegisterRow[]) {
  return (register: string, field: string, code: unknown) =>
    choicesOf(registers, register, field).find((each) => each.code === code)?.name;
}
