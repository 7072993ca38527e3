import { useMutation } from '@tanstack/react-query';
import { Button } from '../components/button.tsx';
import { useWords } from '../language/language.tsx';
import { cockpitWords } from './cockpit-words.ts';
import { type Sheet, workbookOf } from './workbook-file.ts';

/** What a page shows as one workbook, made where it is shown. Nothing happens while its figures are still awaited. */
export function SheetsButton({
  name,
  label,
  sheets,
}: {
  /** Of the file, without its ending. */
  name: string;
  label: string;
  sheets: (() => readonly Sheet[]) | null;
}) {
  const w = useWords(cockpitWords);
  const make = useMutation({
    mutationFn: workbookOf,
    onSuccess: (file) => {
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = `${name}.xlsx`;
      link.click();
      URL.revokeObjectURL(address);
    },
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
