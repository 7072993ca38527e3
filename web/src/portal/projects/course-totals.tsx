import { useCityTime } from '../../app/city-time.ts';
import { OpenFigure } from '../../components/figure/open-figure.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { type Course, keptOf } from './course-layout.ts';
import type { CourseCase } from './course-query.ts';
import { courseWords } from './course-words.ts';

/** The whole way in a few figures. */
export function CourseTotals({
  items,
  course,
}: {
  items: readonly CourseCase[];
  course: Course<CourseCase>;
}) {
  const w = useWords(courseWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const count = (value: number) => numberWords(value, lang);
  const offices = new Set(items.flatMap(({ held }) => held.map(({ office }) => office.id)));
  const steps = items
    .flatMap(({ strands }) => strands)
    .filter(({ status, doneAt }) => status === 'done' && doneAt !== null);
  const fetched = items.reduce((sum, each) => sum + each.fetched, 0);
  const stopped = items.filter(({ stops }) => stops.length > 0).length;
  const promised = keptOf(items);
  const totals = [
    [
      count(course.days),
      w.days(course.days, dayWords(course.from, lang, today), dayWords(course.to, lang, today)),
    ],
    [count(items.length), w.cases(items.length, course.plans.length)],
    [count(offices.size), w.offices(offices.size, steps.length)],
    [count(fetched), w.papersFetched(fetched)],
    [count(stopped), w.stopped(stopped)],
    // What counts towards no promise yet keeps none and breaks none.
    ...(promised.of === 0 ? [] : [[`${count(promised.kept)}/${count(promised.of)}`, w.kept] as const]),
  ] as const;
  return (
    <ul className="course-totals">
      {totals.map(([value, said]) => (
        <li key={said}>
          <strong>{value}</strong>
          <span>{said}</span>
        </li>
      ))}
    </ul>
  );
}

/** What this project itself counts as towards what the plans promise; each figure opens. */
export function CourseFigures({ items }: { items: readonly CourseCase[] }) {
  const w = useWords(courseWords);
  const text = useText();
  const lang = useLanguage();
  const plans = [...new Set(items.map(({ plan }) => plan.no))];
  const figured = plans.flatMap((no) => {
    const of = items.filter(({ plan, figures }) => plan.no === no && figures.some(hasTarget));
    return of.length === 0 ? [] : [{ no, name: of[0]?.plan.name, of }];
  });
  if (figured.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="project-figures">
      <h2 id="project-figures">{w.figures}</h2>
      <p className="quiet">{w.figuresText}</p>
      {figured.map(({ no, name, of }) => (
        <section key={no} className="course-plan">
          <h3>{w.plan(String(no), text(name))}</h3>
          <dl className="course-figures">
            {of.flatMap((item) =>
              item.figures.filter(hasTarget).map(({ indicator, unit, value, target }) => (
                <div key={`${item.at}${indicator.code}`}>
                  <dt>{text(indicator.name)}</dt>
                  <dd>
                    <OpenFigure code={indicator.code} name={text(indicator.name)}>
                      {quantityWords(value, unit, lang)}
                    </OpenFigure>{' '}
                    {target !== null && (
                      <span className="course-target" data-holds={target.holds}>
                        {target.holds === true ? <DoneIcon /> : <OverdueIcon />}
                        {target.holds === true ? w.keeps : w.misses} {targetText(target, unit, lang)}
                      </span>
                    )}
                  </dd>
                </div>
              )),
            )}
          </dl>
        </section>
      ))}
    </section>
  );
}

const hasTarget = ({ target }: CourseCase['figures'][number]): boolean =>
  target !== null && target.holds !== null;
