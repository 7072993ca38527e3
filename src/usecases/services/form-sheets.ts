import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { readRows, sheetColumns } from '../../kernel/form/rows.ts';
import { type ArrayField, asForm } from '../../kernel/form/schema.ts';
import type { Language } from '../../kernel/text.ts';
import { currentDefinition } from '../cases/definitions.ts';
import type { Dependencies } from '../dependencies.ts';
import { readWorkbook } from '../plans/read-workbook.ts';
import { TextView } from '../views/parts.ts';

/** A list of a form as it was read from a sheet: all items, or what has to change and nothing else. */
export const SheetView = Type.Object({
  items: Type.Array(Type.Record(Type.String(), Type.Unknown())),
  faults: Type.Array(
    Type.Object({
      row: Type.Integer({ description: '表中的行号。The row’s number in the sheet' }),
      column: TextView,
      message: TextView,
    }),
  ),
});
type SheetView = Type.Static<typeof SheetView>;

/** The first row of a sheet in which a list of a service's form may be filled in. */
export function sheetOf(deps: Dependencies, service: string, field: string, language: Language): string[] {
  return (sheetColumns(listOf(deps, service, field)) ?? []).map(({ title }) => title[language]);
}

/**
 * Reads a filled-in sheet. Nothing is kept: the items go into the form, which is checked as a whole when it is handed
 * in. With faults there are no items, so that nothing is half taken. Refuses `request.not-found` where the form has no
 * such list, and `plan.not-a-workbook`.
 */
export async function readSheet(
  deps: Dependencies,
  service: string,
  field: string,
  bytes: Uint8Array,
): Promise<SheetView> {
  const list = listOf(deps, service, field);
  const { items, faults } = readRows(list, await readWorkbook(bytes), { codeLists: deps.codeLists });
  const plain = faults.map(({ row, column, message }) => ({ row, column, message }));
  return { items: plain.length > 0 ? [] : items.map((item) => ({ ...item })), faults: plain };
}

function listOf(deps: Dependencies, service: string, name: string): ArrayField {
  const field = asForm(currentDefinition(deps, service).form).properties[name];
  if (field?.type !== 'array' || sheetColumns(field) === null) throw refuse('request.not-found');
  return field;
}
