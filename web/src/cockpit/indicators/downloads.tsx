import { useQuery } from '@tanstack/react-query';
import { indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { SheetsButton } from '../sheets-button.tsx';
import { sheetsOf } from './workbook.ts';

type GroupBy = 'region' | 'channel' | 'period';

/** A table as it stands on the page, as text that any program reads. */
export function TableLink({ code, by }: { code: string; by: GroupBy }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const query = new URLSearchParams({ groupBy: by, lang });
  return (
    <a href={`/api/indicators/${encodeURIComponent(code)}/table.csv?${query}`} download className="no-print">
      {w.csv}
    </a>
  );
}

/** Everything on the page as one workbook. */
export function WorkbookButton({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const channels = useQuery(indicatorQuery(indicator.code, { groupBy: 'channel' })).data?.groups;
  return (
    <SheetsButton
      name={indicator.code}
      label={w.workbook}
      sheets={channels === undefined ? null : () => sheetsOf(indicator, channels, lang, today)}
    />
  );
}
