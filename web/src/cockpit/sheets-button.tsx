import './sheets-button.css';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../components/button.tsx';
import { useWords } from '../language/language.tsx';
import { cockpitWords } from './cockpit-words.ts';
import { csvOf } from './csv-file.ts';
import { type Sheet, workbookOf } from './workbook-file.ts';

type Making = {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly sheets: (() => readonly Sheet[]) | null;
};

/** What a page shows as one workbook, made where it is shown. Nothing happens while its figures are still awaited. */
export function SheetsButton({ name, label, sheets }: Making & { label: string }) {
  const w = useWords(cockpitWords);
  const make = useMutation({
    mutationFn: workbookOf,
    onSuccess: (file) => keep(file, `${name}.xlsx`),
  });
  return (
    <>
      <Button busy={make.isPending} onClick={() => sheets !== null && make.mutate(sheets())}>
        {label}
      </Button>
      {make.isError && (
        <span role="alert" className="quiet">
          {w.workbookFailed}
        </span>
      )}
    </>
  );
}

/** The same tables as text, each by itself: text has no sheets. */
export function TablesAsText({ name, sheets }: { name: string; sheets: () => readonly Sheet[] }) {
  const w = useWords(cockpitWords);
  const made = sheets();
  const save = (sheet: Sheet) =>
    keep(new Blob([csvOf(sheet)], { type: 'text/csv' }), `${name}-${sheet.sheet}.csv`);
  const [only, another] = made;
  if (only !== undefined && another === undefined)
    return (
      <button type="button" className="linklike no-print" onClick={() => save(only)}>
        {w.csv}
      </button>
    );
  return (
    <details className="tables-as-text no-print">
      <summary>{w.tablesAsText}</summary>
      <ul>
        {made.map((sheet) => (
          <li key={sheet.sheet}>
            <button type="button" className="linklike" onClick={() => save(sheet)}>
              {sheet.sheet}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
