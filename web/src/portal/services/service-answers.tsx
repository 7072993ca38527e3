import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { indicatorsQuery } from '../../api/queries.ts';
import type { ServiceGuide } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { OpenFigure } from '../../components/figure/open-figure.tsx';
import { standingOf } from '../../components/figure/standing.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { factWords } from './fact-words.ts';
import { placesWords } from './places.ts';
import { serviceWords } from './service-words.ts';

/** Four answers before anything else: how long, how much, how many trips, what to bring. */
export function ServiceAnswers({ service }: { service: ServiceGuide }) {
  const w = useWords(serviceWords);
  const f = useWords(factWords);
  const text = useText();
  const lang = useLanguage();
  const measuring = useQuery(indicatorsQuery(service.plan.code)).data?.items.filter((indicator) =>
    service.indicators.includes(indicator.code),
  );
  const measured = measuring?.find((indicator) => indicator.value !== null) ?? measuring?.[0];
  const [limit, ...others] = service.promised;
  // A variant without a place hangs on what the applicant chooses; the rules below list it.
  const variants = others.filter(({ where, whom }) => where !== null || whom !== null);
  // Many limits, each of another kind of applicant: which is theirs, they find out first.
  const many = service.promised.filter(({ whom }) => whom !== null).length > 2;
  const bring = service.materials.filter(isBrought);
  const always = bring.filter((material) => material.always).length;
  return (
    <dl className="answers">
      <Answer
        name={w.howLong}
        value={
          limit === undefined ? (
            service.statutory.length > 0 ? (
              w.asByLaw
            ) : service.steps.some(({ limit: own }) => own !== null) ? (
              w.eachItsOwn
            ) : (
              w.noLimit
            )
          ) : many ? (
            w.byCase
          ) : (
            <>
              {text(limit.text)}
              <Basis lines={limit.basis} />
            </>
          )
        }
      >
        {variants.length > 0 && limit !== undefined && limit.where !== null && (
          <p>{placesWords(limit.where, lang)}</p>
        )}
        {many ? (
          <details>
            <summary>{w.limitsOfAll(service.promised.length)}</summary>
            <Variants limits={service.promised} />
          </details>
        ) : (
          <>
            {limit !== undefined && limit.whom !== null && <p>{text(limit.whom)}</p>}
            <Variants limits={variants} />
          </>
        )}
        {measured !== undefined && (
          <p data-standing={standingOf(measured)}>
            {w.measured}{' '}
            <OpenFigure code={measured.code} name={text(measured.name)}>
              {measured.value === null ? w.unmeasured : quantityWords(measured.value, measured.unit, lang)}
            </OpenFigure>
          </p>
        )}
        <p>
          {service.ratings === null
            ? w.tooFewRated
            : `${w.ratings} ${quantityWords(service.ratings.share, 'percent', lang)} · ${w.ratedBy(service.ratings.rated)}`}
          {service.ratings?.demonstration === true && ` · ${w.madeUp}`}
        </p>
        {service.statutory.map((legal) => (
          <p key={legal.text.en}>
            {w.legally(text(legal.text))}
            <Basis lines={legal.basis} />
          </p>
        ))}
      </Answer>
      <Answer
        name={w.howMuch}
        value={
          <>
            {text(service.fee.text)}
            <Basis lines={service.fee.basis} />
          </>
        }
        long={service.fee.text.zh.length > 12}
      />
      <Answer name={w.trips} value={service.visits === 0 ? f.noTrip : f.tripCount(service.visits)}>
        {service.visits === 0 && w.noTripText}
      </Answer>
      <Answer name={w.bring} value={always === 0 ? w.bringNothing : w.bringCount(always)}>
        {bring.length > always && w.bringPerhaps(bring.length - always)}
      </Answer>
    </dl>
  );
}

/** A limit in words, with where or for whom it holds. */
function Variants({ limits }: { limits: ServiceGuide['promised'] }) {
  const text = useText();
  const lang = useLanguage();
  return limits.map((variant) => (
    <p key={`${variant.text.en} ${variant.where?.en} ${variant.whom?.en}`}>
      <strong>{text(variant.text)}</strong> {variant.where !== null && placesWords(variant.where, lang)}
      {variant.whom !== null && text(variant.whom)}
      <Basis lines={variant.basis} />
    </p>
  ));
}

/** Whether the applicant has to bring it: nobody else has it, and the form does not ask for it. */
export function isBrought(material: ServiceGuide['materials'][number]): boolean {
  return material.from === 'applicant';
}

function Answer({
  name,
  value,
  long = false,
  children,
}: {
  name: string;
  value: ReactNode;
  /** A sentence rather than a figure. */
  long?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="answer">
      <dt>{name}</dt>
      <dd className={long ? 'answer-sentence' : 'answer-value'}>{value}</dd>
      {children && <dd className="answer-more">{children}</dd>}
    </div>
  );
}
