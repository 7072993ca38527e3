import type { ServicePage, ServiceStep, Text } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { DoneIcon, PaperIcon } from '../../components/icons.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { isBrought } from './service-answers.tsx';
import { serviceWords } from './service-words.ts';
import { levelsOf } from './step-levels.ts';

type Part = { service: ServicePage };

export function ServiceSteps({ service }: Part) {
  const w = useWords(serviceWords);
  const rows = levelsOf(service.steps);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{w.steps}</h2>
      <ol className="steps">
        {rows.map((row, index) => (
          <li key={row[0]?.code} className="step-row">
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            {row.length > 1 && <span className="step-at-once">{w.atOnce(row.length)}</span>}
            <div className="step-cards">
              {row.map((step) => (
                <StepCard key={step.code} step={step} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepCard({ step }: { step: ServiceStep }) {
  const text = useText();
  return (
    <div className="step-card">
      <span className="step-name">{text(step.name)}</span>
      <span className="small quiet">{text(step.by)}</span>
      {step.limitText !== null && (
        <span className="small">
          {text(step.limitText)} <Basis lines={step.basis} />
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
                <span>{text(material.name)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {found.length > 0 && (
        <section>
          <h2>{w.weFind}</h2>
          <ul className="ticks">
            {found.map((material) => (
              <li key={material.code}>
                <DoneIcon />
                <span>
                  {text(material.name)}{' '}
                  {material.from !== null && material.from !== 'applicant' && (
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
          <li key={result.name.en}>
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
  const { promised, statutory } = service.limits;
  const text = useText();
  return (
    <section className="law-list">
      <h2>{w.limits}</h2>
      <ul className="ticks">
        {promised.map((limit) => (
          <LimitLine key={`promised ${limit.text.en} ${conditionOf(limit.when, text)}`} name={w.promised} limit={limit} />
        ))}
        {statutory.map((limit) => (
          <LimitLine key={`law ${limit.text.en} ${conditionOf(limit.when, text)}`} name={w.statutory} limit={limit} />
        ))}
      </ul>
      {service.basis.length > 0 && (
        <>
          <h2>{w.law}</h2>
          <ul>
            {service.basis.map((line) => (
              <li key={line.text.en}>{text(line.text)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LimitLine({ name, limit }: { name: string; limit: ServicePage['limits']['promised'][number] }) {
  const text = useText();
  const when = conditionOf(limit.when, text);
  return (
    <li>
      <span>
        {name} {text(limit.text)} {when !== '' && <span className="quiet">({when})</span>} <Basis lines={limit.basis} />
      </span>
    </li>
  );
}

/** A condition in words. An expression without words is not for the public. */
function conditionOf(when: Text | string | null | undefined, text: (value: Text) => string): string {
  return when === null || when === undefined || typeof when === 'string' ? '' : text(when);
}
