import { Link } from '@tanstack/react-router';
import type { LimitLine, ServiceGuide, ServiceStep } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { DoneIcon, PaperIcon } from '../../components/icons.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { isBrought } from './service-answers.tsx';
import { serviceWords } from './service-words.ts';
import { levelsOf } from './step-levels.ts';

type Part = { service: ServiceGuide };

/** So many steps can be taken in at once; where more hang on the case, only what is everybody's is shown first. */
const mostAtOnce = 12;

/**
 * The way as the reader will go it: the steps that are theirs, or that are everybody's while they have not said what
 * concerns them. Ways back and what is told on the way stand apart.
 */
export function ServiceSteps({ service, chosen }: Part & { chosen: boolean }) {
  const w = useWords(serviceWords);
  const text = useText();
  const way = service.steps.filter(({ role, holds }) => role === 'path' && holds !== false);
  const apart = service.steps.filter(({ role, holds }) => role !== 'path' && holds !== false);
  if (way.length === 0) return null;
  const short = !chosen && service.tables.length > 0 && way.length > mostAtOnce;
  const certain = way.filter(({ optional }) => !optional);
  return (
    <section>
      <h2>{w.steps}</h2>
      {short && (
        <p className="service-choose">
          {w.dependsOnCase(way.length - certain.length)}{' '}
          {service.tables.map(({ code, name }) => (
            <Link key={code} to="/decide/$code" params={{ code }}>
              {text(name)}
            </Link>
          ))}
        </p>
      )}
      <StepRows steps={way} shown={short ? certain : way} />
      {short && (
        <details>
          <summary>{w.stepsOfAll(way.length)}</summary>
          <StepRows steps={way} shown={way} />
        </details>
      )}
      {apart.length > 0 && (
        <details>
          <summary>{w.onTheWay}</summary>
          <ul className="steps-apart">
            {apart.map((step) => (
              <li key={step.code}>
                {text(step.name)} <span className="quiet">{text(step.by)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** In the order of the whole way, also where only some of it is shown. */
function StepRows({ steps, shown }: { steps: readonly ServiceStep[]; shown: readonly ServiceStep[] }) {
  const w = useWords(serviceWords);
  const rows = levelsOf(steps)
    .map((row) => row.filter((step) => shown.includes(step)))
    .filter((row) => row.length > 0);
  return (
    <ol className="steps">
      {rows.map((row, index) => {
        const several = row.filter(({ kind }) => kind !== 'deliver');
        return (
          <li key={row[0]?.code} className="step-row">
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            {several.length > 1 && (
              <span className="step-at-once">
                {several.every(({ holds }) => holds === true)
                  ? w.atOnce(several.length)
                  : w.atMostAtOnce(several.length)}
              </span>
            )}
            <div className="step-cards">
              {row.map((step) => (
                <StepCard key={step.code} step={step} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function StepCard({ step }: { step: ServiceStep }) {
  const w = useWords(serviceWords);
  const text = useText();
  return (
    <div className="step-card">
      <span className="step-name">{text(step.name)}</span>
      <span className="small quiet">
        {text(step.by)}
        {/* Parts of a bundle are chosen; whether any other step is taken follows from the case. */}
        {step.holds === null && ` · ${step.kind === 'service' ? w.chosen : w.whereNeeded}`}
      </span>
      {step.limit !== null && (
        <span className="small">
          {text(step.limit.text)}
          <Basis lines={step.limit.basis} />
        </span>
      )}
    </div>
  );
}

export function ServiceMaterials({ service }: Part) {
  const w = useWords(serviceWords);
  const text = useText();
  const brought = service.materials.filter(isBrought);
  const found = service.materials.filter((material) => !isBrought(material));
  const source = { certificate: w.fromCertificate, exchange: w.fromExchange, form: w.fromForm };
  return (
    <>
      <section>
        <h2>{w.toPrepare}</h2>
        {brought.length === 0 ? (
          <p>{w.bringNothing}</p>
        ) : (
          <ul className="ticks">
            {brought.map((material) => (
              <li key={material.code}>
                <PaperIcon />
                <span>
                  {text(material.name)}
                  {!material.always && <span className="small quiet"> · {w.whereNeeded}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {found.length > 0 && (
        <section>
          <h2>{w.noPaper}</h2>
          <ul className="ticks">
            {found.map((material) => (
              <li key={material.code}>
                <DoneIcon />
                <span>
                  {text(material.name)}{' '}
                  {material.from !== 'applicant' && (
                    <span className="small quiet">({source[material.from]})</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function ServiceResults({ service }: Part) {
  const w = useWords(serviceWords);
  const text = useText();
  if (service.results.length === 0) return null;
  return (
    <section>
      <h2>{w.whatYouGet}</h2>
      <ul className="ticks">
        {service.results.map((result) => (
          <li key={result.code}>
            <PaperIcon />
            <span>{text(result.name)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ServiceLaw({ service }: Part) {
  const w = useWords(serviceWords);
  const text = useText();
  return (
    <section className="law-list">
      {service.promised.length + service.statutory.length > 0 && (
        <>
          <h2>{w.limits}</h2>
          <ul className="ticks">
            {service.promised.map((limit) => (
              <Limit
                key={`${limit.text.en} ${limit.where?.en}`}
                name={w.promised}
                limit={limit}
                among={service.promised.length}
              />
            ))}
            {service.statutory.map((limit) => (
              <Limit
                key={`${limit.text.en} ${limit.where?.en}`}
                name={w.statutory}
                limit={limit}
                among={service.statutory.length}
              />
            ))}
          </ul>
        </>
      )}
      {service.basis.length > 0 && (
        <>
          <h2>{w.law}</h2>
          <ul className="ticks">
            {service.basis.map((line) => (
              <li key={line.text.en}>{text(line.text)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Limit({ name, limit, among }: { name: string; limit: LimitLine; among: number }) {
  const w = useWords(serviceWords);
  const text = useText();
  const whom = limit.whom ?? limit.where;
  const where = whom !== null ? text(whom) : among > 1 ? w.depends : '';
  return (
    <li>
      <span>
        {name} {text(limit.text)} {where !== '' && <span className="quiet">({where})</span>}
        <Basis lines={limit.basis} />
      </span>
    </li>
  );
}
