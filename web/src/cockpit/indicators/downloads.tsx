import { useMutation, useQuery } from '@tanstack/react-query';
import { indicatorQuery } from '../../api/queries.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { sheetsOf, workbookOf } from './workbook.ts';

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
  const make = useMutation({
    mutationFn: () => workbookOf(sheetsOf(indicator, channels ?? [], lang, today)),
    onSuccess: (file) => {
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = `${indicator.code}.xlsx`;
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <>
      <Button busy={make.isPending} onClick={() => channels !== undefined && make.mutate()}>
        {w.workbook}
      </Button>
      {make.isError && (
        <span role="alert" className="quiet">
          {w.workbookFailed}
        </span>
      )}
    </>
  );
}
