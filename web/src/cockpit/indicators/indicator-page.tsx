import '../cockpit.css';
import './indicator.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Basis } from '../../components/basis.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { Missing } from '../../components/missing.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { targetTime } from '../../language/target-times.ts';
import { OrderLink } from '../../workbench/begin/order-link.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { latestOf, PlacingList } from '../placings/placings.tsx';
import { placingsWords } from '../placings/placings-words.ts';
import { planQuery } from '../queries.ts';
import { useScrollToHash } from '../use-scroll-to-hash.ts';
import { CasesBehind } from './cases-behind.tsx';
import { TableLink, WorkbookButton } from './downloads.tsx';
import { ForecastSection } from './forecast-section.tsx';
import { HoldsMark } from './holds-mark.tsx';
import { CompareChart, MonthsChart, MonthsImage } from './indicator-charts.tsx';
import { GroupTable, MonthTable } from './indicator-tables.tsx';
import { Contradictions, Revisions } from './known-sections.tsx';
import { knownWords } from './known-words.ts';
import { PartsOfIndex } from './parts-of-index.tsx';
import { RegionTiles } from './region-tiles.tsx';
import { ReportsSection } from './reports-section.tsx';

/** One indicator with everything behind it: comparison, months, places, definition, cases. */
export function IndicatorPage() {
  const w = useWords(cockpitWords);
  const code = useParams({ strict: false, select: (params: { code?: string }) => params.code ?? '' });
  const text = useText();
  const found = useQuery(indicatorQuery(code, { groupBy: 'region' }));
  usePageTitle(found.data === undefined ? w.indicators : text(found.data.name));
  if (found.error?.status === 404) {
    return (
      <div className="page">
        <Missing
          problem={problemOf(found.error)}
          action={<Link to="/cockpit/indicators">{w.backToIndicators}</Link>}
        />
      </div>
    );
  }
  return (
    <div className="page">
      <Link to="/cockpit/indicators" className="no-print">
        {w.backToIndicators}
      </Link>
      {found.isPending ? (
        <Skeleton lines={16} />
      ) : found.isError ? (
        <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
      ) : (
        <WholeIndicator indicator={found.data} />
      )}
    </div>
  );
}

function WholeIndicator({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const { computed, included, excluded } = indicator;
  useScrollToHash();
  return (
    <>
      <Head indicator={indicator} />
      <div className="indicator-columns">
        <section className="sheet" aria-labelledby="compare">
          <h2 id="compare">{w.compareTitle}</h2>
          {indicator.unit !== 'qualitative' && <CompareChart indicator={indicator} />}
          <Targets indicator={indicator} />
          <Score indicator={indicator} />
          <PartsOfIndex indicator={indicator} />
          <InTheProvince indicator={indicator} />
        </section>
        <section className="sheet" aria-labelledby="definition">
          <h2 id="definition">{computed ? w.definition : w.origin}</h2>
          <Definition indicator={indicator} />
        </section>
      </div>
      {computed && included + excluded === 0 && (
        <EmptyState level={2} title={w.noValue}>
          {w.noValueText}
        </EmptyState>
      )}
      <Contradictions indicator={indicator} />
      {(indicator.forecasts.length > 0 || (included > 0 && indicator.unit !== 'qualitative')) && (
        <ForecastSection indicator={indicator} />
      )}
      {included + excluded > 0 && (
        <>
          <Months indicator={indicator} />
          <Places indicator={indicator} />
          {computed && <Channels indicator={indicator} />}
        </>
      )}
      {!computed && <ReportsSection indicator={indicator} />}
      {included + excluded > 0 && <CasesBehind indicator={indicator} />}
      <OrderAbout indicator={indicator} />
    </>
  );
}

/** The office of the unit that leads the plan is asked, unless whoever opens the order names another. */
function OrderAbout({ indicator }: { indicator: IndicatorDetail }) {
  const plan = useQuery(planQuery(indicator.plan));
  if (plan.isPending) return null;
  return <OrderLink number={indicator.code} office={plan.data?.office?.id ?? null} origin="target" />;
}

function Months({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  return (
    <section className="sheet" aria-labelledby="months">
      <div className="page-head">
        <h2 id="months">{w.monthsTitle}</h2>
        {indicator.series.length > 0 && <TableLink code={indicator.code} by="period" />}
      </div>
      {indicator.series.length === 0 ? (
        <p className="quiet">{w.noValue}</p>
      ) : indicator.unit === 'qualitative' ? (
        <MonthTable indicator={indicator} />
      ) : (
        <>
          <MonthsChart indicator={indicator} />
          <p className="no-print">
            <MonthsImage indicator={indicator} />
          </p>
          <details>
            <summary>{w.table}</summary>
            <MonthTable indicator={indicator} />
          </details>
        </>
      )}
    </section>
  );
}

function Places({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  return (
    <section className="sheet" aria-labelledby="places">
      <div className="page-head">
        <h2 id="places">{w.placesTitle}</h2>
        {indicator.groups.length > 0 && <TableLink code={indicator.code} by="region" />}
      </div>
      {indicator.groups.length === 0 ? (
        <p className="quiet">{w.noValue}</p>
      ) : (
        <>
          <p className="page-lead no-print">{w.placesLead}</p>
          <PlacesToChoose indicator={indicator} />
          <details>
            <summary>{w.table}</summary>
            <GroupTable indicator={indicator} groups={indicator.groups} heading={w.place} />
          </details>
        </>
      )}
    </section>
  );
}

/** A tile opens the cases of its place below; pressed again it opens all of them. */
function PlacesToChoose({ indicator }: { indicator: IndicatorDetail }) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <RegionTiles
      indicator={indicator}
      chosen={search.region ?? null}
      onChoose={(region) => {
        const chosen = search.region === region;
        void navigate({
          to: '/cockpit/indicators/$code',
          params: { code: indicator.code },
          search: { ...search, region: chosen ? undefined : region },
          resetScroll: false,
        });
        if (!chosen) document.getElementById('cases')?.scrollIntoView({ block: 'start' });
      }}
    />
  );
}

function Head({ indicator }: { indicator: IndicatorDetail }) {
  const _w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { value, unit, target } = indicator;
  return (
    <header className="indicator-head">
      <h1>
        {text(indicator.name)}
        <Basis lines={indicator.basis} />
      </h1>
      <div className="page-head">
        <p className="indicator-value">
          <strong>{value === null ? '—' : quantityWords(value, unit, lang, target?.value)}</strong>
          <HoldsMark indicator={indicator} />
          {indicator.demonstration && <DemonstrationRibbon />}
        </p>
        {indicator.included > 0 && (
          <p className="no-print">
            <WorkbookButton indicator={indicator} />
          </p>
        )}
      </div>
      {indicator.computed ? <Numbers indicator={indicator} /> : <ReportedNote indicator={indicator} />}
    </header>
  );
}

/** What the figure is made of. */
function Numbers({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const { aggregate, numerator, included, excluded, median, p90, unit } = indicator;
  const madeOf = (count: string): string => {
    if (numerator !== null) return w.denominatorNote(numberWords(numerator, lang), count);
    switch (aggregate) {
      case 'median':
        return w.medianNote(count);
      case 'sum':
        return w.sumNote(count);
      case 'count':
        return w.countNote(count);
      default:
        return w.meanNote(count);
    }
  };
  const facts = [
    included === 0 ? w.noneCounted : madeOf(numberWords(included, lang)),
    ...(median === null ? [] : [`${w.median} ${quantityWords(median, unit, lang)}`]),
    ...(p90 === null ? [] : [`${w.p90} ${quantityWords(p90, unit, lang)}`]),
    w.leftOut(numberWords(excluded, lang)),
  ];
  return <p className="quiet">{facts.join(' · ')}</p>;
}

/** That a figure was reported, for when, and out of what. */
function ReportedNote({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const k = useWords(knownWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const { asOf, numerator, denominator } = indicator;
  if (asOf === null) return <p className="quiet">{w.reportedOne}</p>;
  const parts =
    numerator === null || denominator === null
      ? []
      : [k.ofParts(numberWords(numerator, lang), numberWords(denominator, lang))];
  return <p className="quiet">{[k.asOf(periodWords(asOf, lang, today)), ...parts].join(' · ')}</p>;
}

function Targets({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { targets, target, unit, frontier, baseline } = indicator;
  return (
    <div>
      {targets.length === 0 ? <p className="quiet">{w.noTarget}</p> : <h3>{w.allTargets}</h3>}
      <ul className="indicator-targets">
        {targets.map((each) => (
          <li key={`${each.by} ${each.comparator} ${each.value} ${each.qualifier?.zh}`}>
            {targetTime(each.by, lang, today)} {targetText(each, unit, lang)}
            {each.value !== null && each.qualifier !== null && (
              <span className="quiet"> {text(each.qualifier)}</span>
            )}
            {target !== null && each.by === target.by && each.value === target.value && (
              <strong> · {w.binding}</strong>
            )}
          </li>
        ))}
        {frontier !== null && (
          <li className="quiet">
            {[
              `${w.frontier}${frontier.value === null ? '' : ` ${quantityWords(frontier.value, unit, lang)}`}`,
              ...(frontier.place === null ? [] : [text(frontier.place)]),
              ...(frontier.text === null ? [] : [text(frontier.text)]),
            ].join(' · ')}
          </li>
        )}
        {baseline !== null && (
          <li className="quiet">
            {[
              `${w.baseline}${baseline.value === null ? '' : ` ${quantityWords(baseline.value, unit, lang)}`}`,
              ...(baseline.text === null ? [] : [text(baseline.text)]),
              ...(baseline.asOf === null ? [] : [periodWords(baseline.asOf, lang, today)]),
            ].join(' · ')}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Where the province placed the city by this figure, or by the whole field it belongs to. */
function InTheProvince({ indicator: { code, plan } }: { indicator: IndicatorDetail }) {
  const p = useWords(placingsWords);
  const placings = useQuery(planQuery(plan)).data?.placings ?? [];
  const own = latestOf(placings).filter(({ indicator }) => indicator === null || indicator.code === code);
  if (own.length === 0) return null;
  return (
    <div>
      <h3>{p.title}</h3>
      <PlacingList placings={own} named />
    </div>
  );
}

/** What the figure, the baseline and the target come to on the scale of a method that the plan follows. */
function Score({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const k = useWords(knownWords);
  const text = useText();
  const lang = useLanguage();
  const { score, unit } = indicator;
  if (score === undefined) return null;
  const points = [
    ...(score.value === null ? [] : [`${k.scoreNow} ${numberWords(score.value, lang)}`]),
    ...(score.baseline === null ? [] : [`${w.baseline} ${numberWords(score.baseline, lang)}`]),
    ...(score.target === null ? [] : [`${k.scoreTarget} ${numberWords(score.target, lang)}`]),
  ];
  return (
    <div>
      <h3>{k.score}</h3>
      <p>{points.join(' · ')}</p>
      <p className="quiet">
        {text(score.method)}
        {lang === 'zh' ? '：' : ': '}
        {k.scoreBounds(quantityWords(score.best, unit, lang), quantityWords(score.worst, unit, lang))}
      </p>
    </div>
  );
}

function Definition({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <>
      <p>{text(indicator.description)}</p>
      {indicator.printed.map(({ scope, note, where }) => (
        <p key={where} className="quiet">
          {[scope, note].flatMap((each) => (each === null ? [] : [text(each)])).join(' · ')}
        </p>
      ))}
      {indicator.computed && (
        <div>
          <h3>{w.exclusions}</h3>
          {indicator.exclusions.length === 0 ? (
            <p className="quiet">{w.noExclusions}</p>
          ) : (
            <ul className="indicator-targets">
              {indicator.exclusions.map((reason) => (
                <li key={reason.zh}>{text(reason)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <Revisions indicator={indicator} />
    </>
  );
}

function Channels({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const groups = useQuery(indicatorQuery(indicator.code, { groupBy: 'channel' })).data?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="channels">
      <div className="page-head">
        <h2 id="channels">{w.channelsTitle}</h2>
        <TableLink code={indicator.code} by="channel" />
      </div>
      <GroupTable indicator={indicator} groups={groups} heading={w.channel} />
    </section>
  );
}
