import './promises-page.css';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, indicatorsQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { PromiseList } from './promise-list.tsx';

const dictionary = words({
  title: { zh: '承诺与实际', en: 'Promises and results' },
  lead: {
    zh: '“承诺”是行动方案写下的目标，“实际”是系统从每一件办件算出来的。每个数字都能点开。',
    en: 'Targets come from the action plan; results are calculated from every case. Open any figure to see how.',
  },
  ended: (year: number) => ({
    zh: `${year} 年的行动方案已到期，以下是到期时的情况。`,
    en: `The ${year} action plan has ended; these are its final results.`,
  }),
  computed: { zh: '系统实测', en: 'Measured by the system' },
  reported: (n: number) => ({ zh: `靠单位上报的 ${n} 项`, en: `${n} reported by offices` }),
  reportedLead: {
    zh: '这些目标还不能由办件算出，系统不代填。没有上报就不显示数字。',
    en: 'These cannot be calculated from cases yet. Nothing is filled in for them: if not reported, no figure is shown.',
  },
  none: { zh: '还没有可以计算的目标。', en: 'No targets can be calculated yet.' },
});

export function PromisesPage() {
  const w = useWords(dictionary);
  usePageTitle(w.title);
  const city = useQuery(cityQuery()).data;
  const indicators = useQuery(indicatorsQuery());
  const computed = indicators.data?.items.filter((indicator) => indicator.computed) ?? [];
  const reported = indicators.data?.items.filter((indicator) => !indicator.computed) ?? [];
  return (
    <div className="promises-page">
      <PageTop title={w.title} lead={city?.planEnded === true ? w.ended(city.planYear) : w.lead} />
      {indicators.isPending && <Skeleton lines={8} />}
      {indicators.isError && (
        <ProblemNotice problem={problemOf(indicators.error)} again={() => void indicators.refetch()} />
      )}
      {indicators.data !== undefined && (
        <>
          <section>
            <h2>{w.computed}</h2>
            {computed.length === 0 ? <p>{w.none}</p> : <PromiseList indicators={computed} />}
          </section>
          {reported.length > 0 && (
            <details>
              <summary>{w.reported(reported.length)}</summary>
              <p className="quiet">{w.reportedLead}</p>
              <ul className="reported">
                {reported.map((indicator) => (
                  <Reported key={indicator.code} indicator={indicator} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Reported({ indicator }: { indicator: Indicator }) {
  const text = useText();
  const lang = useLanguage();
  const { target } = indicator;
  return (
    <li>
      {text(indicator.name)}{' '}
      {target !== null && <span className="quiet">{targetText(target, indicator.unit, lang)}</span>}
    </li>
  );
}
