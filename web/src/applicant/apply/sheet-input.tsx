import { useMutation } from '@tanstack/react-query';
import { isAsked } from '../../../../src/kernel/form/index.ts';
import { sheetColumns } from '../../../../src/kernel/form/rows.ts';
import { asForm } from '../../../../src/kernel/form/schema.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import { FileChoice } from '../../components/file-choice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { sendSheet } from './send-sheet.ts';

const sheetWords = words({
  lead: (name: string) => ({
    zh: `“${name}”很多的话，可以下载表格填好再传上来`,
    en: `If “${name}” has many entries, fill in a spreadsheet and upload it`,
  }),
  download: { zh: '下载空表格（XLSX）', en: 'Download a blank spreadsheet (XLSX)' },
  choose: { zh: '选择填好的表格', en: 'Choose the completed spreadsheet' },
  taken: (count: number) => ({
    zh: `已填入 ${count} 行，替换了原来的内容`,
    en: `${count === 1 ? '1 row' : `${count} rows`} filled in, replacing the previous entries`,
  }),
  faults: (count: number) => ({
    zh: `有 ${count} 处要改，一行都还没有填入`,
    en: `${count === 1 ? '1 item' : `${count} items`} to change; no rows filled in yet`,
  }),
  row: (row: number) => ({ zh: `第 ${row} 行`, en: `Row ${row}` }),
});

/** Lists shorter than this are sooner filled in by hand. */
const many = 100;

/** Which of these entries may come as a sheet: lists that are asked for with what is entered so far. */
export function sheetFields(
  source: JsonObject,
  form: JsonObject,
  fields: readonly string[],
): readonly string[] {
  const { properties } = asForm(source);
  return fields.filter((name) => {
    const field = properties[name];
    return (
      field?.type === 'array' &&
      (field.maxItems ?? 0) >= many &&
      isAsked(field, { form, here: form }) &&
      sheetColumns(field) !== null
    );
  });
}

/** A list of the form as a sheet: all of its rows are taken, or none, and what has to change is told by row. */
export function SheetInput({
  service,
  source,
  field,
  onItems,
}: {
  service: string;
  source: JsonObject;
  field: string;
  onItems: (items: readonly JsonObject[]) => void;
}) {
  const w = useWords(sheetWords);
  const text = useText();
  const lang = useLanguage();
  const name = text(asForm(source).properties[field]?.['x-text']?.title) || field;
  const read = useMutation({
    mutationFn: (file: File) => sendSheet(service, field, file, lang),
    onSuccess: ({ items, faults }) => {
      if (faults.length === 0) onItems(items as readonly JsonObject[]);
    },
  });
  return (
    <div className="no-print">
      <p className="quiet">{w.lead(name)}</p>
      <p>
        <a href={`/api/services/${service}/sheets/${field}?lang=${lang}`} download>
          {w.download}
        </a>
      </p>
      <FileChoice
        label={w.choose}
        accept=".xlsx"
        onChosen={(file) => {
          read.reset();
          if (file !== undefined) read.mutate(file);
        }}
      />
      {read.isError && <ProblemNotice problem={problemOf(read.error)} />}
      <div aria-live="polite">
        {read.data !== undefined && read.data.faults.length === 0 && <p>{w.taken(read.data.items.length)}</p>}
        {read.data !== undefined && read.data.faults.length > 0 && (
          <>
            <p>{w.faults(read.data.faults.length)}</p>
            <ul>
              {read.data.faults.map(({ row, column, message }) => (
                <li key={`${row} ${column.zh} ${message.zh}`}>
                  {w.row(row)} · {text(column)}：{text(message)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
