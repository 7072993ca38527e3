import type pg from 'pg';
import { openSpans } from './opening.ts';

/*
 * Every figure of the first plan that is computed, straight from the raw events and in SQL alone: no state, no
 * contribution, no clock, no expression of the product's is looked at. When halls are open comes from the city's own
 * files. A sole trader is enterprise type 9500 and counts among enterprises nowhere.
 */

export type RawFigure = { readonly included: number; readonly value: number | null };

const soleTrader = '9500';

/** What lies in the log of each case that has ended, one row for each; minutes are those in which the hall is open. */
const ended = `
  with hall as (
    select (span ->> 'from')::timestamptz as opens, (span ->> 'to')::timestamptz as shuts
    from jsonb_array_elements($2::jsonb) span),
  begun as (
    select stream, body from event where city = $1 and type = 'case-submitted'),
  accepted as (
    select distinct on (stream) stream, date_trunc('minute', occurred_at) as at, body -> 'promised' as promised
    from event where city = $1 and type = 'case-accepted' order by stream, seq),
  over as (
    select distinct on (stream) stream, date_trunc('minute', occurred_at) as at, body
    from event where city = $1 and type = 'case-ended' order by stream, seq desc),
  form as (
    select distinct on (stream) stream, body -> 'form' as body from event
    where city = $1 and type in ('case-submitted', 'case-resubmitted') order by stream, seq desc),
  papers as (
    select stream, sum(jsonb_array_length(body -> 'found')) as found from event
    where city = $1 and type = 'materials-found' group by stream),
  theirs as (
    select distinct stream, body ->> 'step' as step from event
    where city = $1 and type = 'step-opened' and (body ->> 'applicant')::boolean),
  asked as (
    select e.stream, count(*) as times from event e
    left join theirs t on t.stream = e.stream and t.step = e.body ->> 'step'
    where e.city = $1
      and (e.type = 'correction-requested' or (e.type = 'step-completed' and t.step is not null))
    group by e.stream),
  turns as (
    select stream, type, date_trunc('minute', occurred_at) as at,
      lead(date_trunc('minute', occurred_at)) over (partition by stream order by seq) as until
    from event where city = $1 and type in ('clock-stopped', 'clock-resumed')),
  ran as (
    select o.stream, greatest(h.opens, a.at) as since, least(h.shuts, o.at) as until
    from over o join accepted a using (stream) join hall h on h.opens < o.at and h.shuts > a.at),
  office as (
    select stream, sum(extract(epoch from until - since)) / 60 as minutes from ran group by stream),
  stood as (
    select r.stream,
      sum(extract(epoch from least(r.until, coalesce(t.until, r.until)) - greatest(r.since, t.at))) / 60 as minutes
    from ran r join turns t on t.stream = r.stream and t.type = 'clock-stopped'
      and t.at < r.until and coalesce(t.until, r.until) > r.since
    group by r.stream),
  each as (
    select b.stream, b.body ->> 'service' as service, b.body ->> 'region' as region,
      b.body ->> 'channel' = 'online' as online, b.body -> 'parent' ->> 'case' as bundle,
      coalesce((b.body -> 'known' ->> 'checks')::int, 0) as checks,
      f.body as form, f.body ->> 'enterpriseType' = '${soleTrader}' as trader,
      o.body ->> 'class' as class, o.body ->> 'outcome' as outcome,
      coalesce((o.body ->> 'feeFen')::numeric, 0) / 100 as cost,
      coalesce(p.found, 0) as papers, coalesce(k.times, 0) as asked,
      a.at as accepted, o.at as ended, a.promised,
      coalesce(w.minutes, 0) as office, coalesce(w.minutes, 0) - coalesce(s.minutes, 0) as worked
    from begun b join over o using (stream) join form f using (stream)
      left join accepted a using (stream) left join papers p using (stream) left join asked k using (stream)
      left join office w using (stream) left join stood s using (stream))`;

/** Whole start-ups, with what became of their parts. */
const startups = `${ended},
  parts as (
    select b.body -> 'parent' ->> 'case' as bundle, coalesce(sum(p.found), 0) as papers,
      coalesce(sum(k.times), 0) as asked
    from begun b left join papers p using (stream) left join asked k using (stream)
    where b.body -> 'parent' ->> 'case' is not null group by 1),
  opened as (
    select e.stream, (h.opens at time zone 'UTC' + $4::interval)::date as day,
      sum(extract(epoch from h.shuts - h.opens)) as seconds
    from each e join hall h on h.opens < e.ended + interval '40 days' and h.shuts > e.accepted
    where e.service = 'startup'
    group by 1, 2),
  halted as (
    select t.stream, (h.opens at time zone 'UTC' + $4::interval)::date as day,
      sum(extract(epoch from least(h.shuts, coalesce(t.until, h.shuts)) - greatest(h.opens, t.at))) as seconds
    from turns t join hall h on t.at < h.shuts and coalesce(t.until, h.shuts) > h.opens
    where t.type = 'clock-stopped'
    group by 1, 2),
  -- A day on which the clock stood as long as anybody was there is no day of the time promised.
  day as (
    select o.stream, o.day from opened o left join halted h using (stream, day)
    where o.seconds > coalesce(h.seconds, 0)),
  due as (
    select e.stream, (array_agg(d.day order by d.day))[(e.promised ->> 'value')::numeric::int] as day
    from each e join day d using (stream)
    where d.day > (e.accepted at time zone 'UTC' + $4::interval)::date
      and (e.promised ->> 'value')::numeric >= 1
    group by e.stream, e.promised),
  whole as (
    select e.*, e.asked + coalesce(c.asked, 0) as asked_in_all, e.papers + coalesce(c.papers, 0) as papers_in_all,
      case
        when e.promised is null or e.promised = 'null'::jsonb then true
        when (e.promised ->> 'value')::numeric < 1 then e.worked <= (e.promised ->> 'value')::numeric * $3
        else (e.ended at time zone 'UTC' + $4::interval)::date <= d.day
      end as kept,
      class in ('not-accepted', 'withdrawn') or outcome = 'given-up' as undecided
    from each e left join parts c on c.bundle = e.stream::text left join due d on d.stream = e.stream
    where e.service = 'startup'),
  firm as (
    select * from whole where trader is not true and not undecided and class <> 'unfavourable'),
  trader as (
    select * from whole where trader and not undecided and class <> 'unfavourable'),
  decided as (
    select * from whole where trader is not true and not undecided)`;

/** One line for each: the code, from which cases, and what of them. */
const ofStartups: readonly (readonly [code: string, from: string, value: string])[] = [
  ['startup-days-city', 'firm where region = $5', 'avg(worked) / $3'],
  ['startup-days-county', 'firm where region <> $5', 'avg(worked) / $3'],
  ['startup-days', 'firm', 'avg(worked) / $3'],
  [
    'startup-steps',
    'firm',
    `avg(1 + asked_in_all + case when form ->> 'delivery' = 'counter' then 1 else 0 end)`,
  ],
  ['startup-cost', 'firm', 'avg(cost)'],
  ['startup-papers-saved', 'firm', 'sum(papers_in_all)'],
  ['startup-online-share', 'firm', 'avg(100 * online::int)'],
  ['startup-within-promise', 'firm', 'avg(100 * kept::int)'],
  ['startup-identity-once', 'firm', 'avg(100 * (checks <= 1)::int)'],
  ['startup-right-first-time', 'firm', 'avg(100 * (asked_in_all = 0)::int)'],
  ['startup-refused', 'decided', `avg(100 * (class = 'unfavourable')::int)`],
  ['trader-days', 'trader', 'avg(worked) / $3'],
  ['trader-online-share', 'trader', 'avg(100 * online::int)'],
];

/** What the register said the firm is stands in what the look-up found; without one nobody knows the way either. */
const deregistrations = `${ended},
  looked as (
    select distinct on (stream) stream, body -> 'sets' as found from event
    where city = $1 and type = 'step-completed' and body ->> 'step' = 'check' order by stream, seq desc),
  closing as (
    select e.*, l.found ->> 'procedure' as procedure from each e left join looked l using (stream)
    where e.service = 'deregistration' and e.class not in ('not-accepted', 'withdrawn')
      and coalesce(l.found ->> 'type', '') <> '${soleTrader}')`;

const ofDeregistrations: readonly (readonly [code: string, from: string, value: string])[] = [
  [
    'deregistration-days-simple',
    `closing where procedure = 'simple'`,
    'percentile_cont(0.5) within group (order by office / $3)',
  ],
  ['deregistration-done', 'closing', `avg(100 * (class = 'favourable')::int)`],
];

const ofRegistrations: readonly (readonly [code: string, from: string, value: string])[] = [
  [
    'startup-registration-days',
    `each where service = 'startup.registration' and trader is not true and outcome <> 'given-up'
       and class not in ('not-accepted', 'withdrawn', 'unfavourable')`,
    'avg(worked) / $3',
  ],
];

/** Every computed figure of the plan, by the indicator's code. */
export async function rawFigures(
  client: pg.Client,
  { city, offset }: { readonly city: string; readonly offset: string },
): Promise<Readonly<Record<string, RawFigure>>> {
  const { spans, dayMinutes, top } = openSpans(city, offset);
  const figures: Record<string, RawFigure> = {};
  for (const [cases, figured] of [
    [startups, ofStartups],
    [ended, ofRegistrations],
    [deregistrations, ofDeregistrations],
  ] as const)
    for (const [code, from, value] of figured) {
      const { rows } = await client.query<{ included: number; value: number | null }>(
        // Every query names every parameter, whether it needs it or not.
        `${cases} select count(*)::int as included, (${value})::double precision as value from ${from}
         ${from.includes('where') ? 'and' : 'where'} ($3::int, $4::interval, $5::text) is not null`,
        [city, JSON.stringify(spans), dayMinutes, offset, top],
      );
      const [row] = rows;
      if (row === undefined) throw new Error(`no figure ${code}`);
      figures[code] = row;
    }
  return figures;
}
