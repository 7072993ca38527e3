import './service-page.css';
import '../../components/button.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type Problem, problemOf } from '../../api/problem.ts';
import { decisionTableAnswer, serviceGuideQuery } from '../../api/queries.ts';
import type { ServiceGuide as Service } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { scopeWords } from '../../business-scope/scope-words.ts';
import { Missing } from '../../components/missing.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { isCostTable } from '../costs/cost-facts.ts';
import { costWords } from '../costs/cost-words.ts';
import { OpenProcess } from './process/open-process.tsx';
import { ServiceAnswers } from './service-answers.tsx';
import { ServiceLaw, ServiceMaterials, ServiceResults, ServiceSteps } from './service-parts.tsx';
import { serviceWords } from './service-words.ts';

/** The answer first, then the steps, then the law. */
export function ServicePage() {
  const { code } = useParams({ from: '/portal/services/$code' });
  const { facts } = useSearch({ from: '/portal/services/$code' });
  const service = useQuery(serviceGuideQuery(code, facts));
  if (service.isPending) return <Skeleton lines={8} />;
  if (service.isError) {
    const problem = problemOf(service.error);
    return problem.status === 404 ? (
      <NoSuchService problem={problem} />
    ) : (
      <ProblemNotice problem={problem} again={() => void service.refetch()} />
    );
  }
  return <Loaded service={service.data} />;
}

function NoSuchService({ problem }: { problem: Problem }) {
  const w = useWords(serviceWords);
  return (
    <Missing problem={problem} action={<Link to="/services">{w.showAll}</Link>}>
      {w.missingText}
    </Missing>
  );
}

/** Whose way is shown, where the reader has said what concerns them; and the way to say something else. */
function OwnCase({ service }: { service: Service }) {
  const w = useWords(serviceWords);
  const text = useText();
  const { facts, table } = useSearch({ from: '/portal/services/$code' });
  const known = facts !== undefined && service.tables.some(({ code }) => code === table);
  const answer = useQuery({ ...decisionTableAnswer(table ?? '', facts ?? '{}'), enabled: known }).data;
  if (facts === undefined) return null;
  const said = Object.fromEntries(
    Object.entries(answer?.answer.facts ?? {}).map(([name, value]) => [name, String(value)]),
  );
  return (
    <p className="service-own" role="status">
      <strong>{w.yourCase(text(answer?.answer.outcome?.name))}</strong>{' '}
      {answer !== undefined && (
        <Link to="/decide/$code" params={{ code: answer.code }} search={said}>
          {w.changeCase}
        </Link>
      )}{' '}
      <Link to="/services/$code" params={{ code: service.code }}>
        {w.everyCase}
      </Link>
    </p>
  );
}

function Loaded({ service }: { service: Service }) {
  const w = useWords(serviceWords);
  const s = useWords(scopeWords);
  const c = useWords(costWords);
  const text = useText();
  usePageTitle(text(service.name));
  const { facts, zone } = useSearch({ from: '/portal/services/$code' });
  return (
    <article className="service">
      <header className="service-head">
        <p className="small">
          <Link to="/services">{w.back}</Link>
        </p>
        <h1>{text(service.name)}</h1>
        <p>{text(service.summary)}</p>
      </header>
      <OwnCase service={service} />
      <ServiceAnswers service={service} />
      {/* Parts of a bundle have a page too. */}
      {service.askedFor ? (
        <div className="service-start no-print">
          <Link
            to="/apply/new/$service"
            params={{ service: service.code }}
            search={{ facts, zone }}
            className="button button-primary"
          >
            {w.start}
          </Link>
          <p className="quiet">{w.startHint}</p>
          {service.tables.map((table) => (
            <p key={table.code}>
              <Link to="/decide/$code" params={{ code: table.code }}>
                {w.lookFirst(text(table.name))}
              </Link>
            </p>
          ))}
          {service.tables.some(({ code }) => isCostTable(code)) && (
            <p>
              <Link to="/costs">{c.title}</Link>
            </p>
          )}
          {service.asksBusinessScope && (
            <p>
              <Link to="/business-scope">{s.lookFirst}</Link>
            </p>
          )}
        </div>
      ) : (
        <p className="quiet">{w.notForYou}</p>
      )}
      <div className="service-columns">
        <div>
          <ServiceSteps service={service} chosen={facts !== undefined} />
        </div>
        <div>
          <ServiceMaterials service={service} />
          <ServiceResults service={service} />
        </div>
      </div>
      <OpenProcess code={service.code} />
      <ServiceLaw service={service} />
    </article>
  );
}
