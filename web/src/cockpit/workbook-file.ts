import type { SheetData } from 'write-excel-file/universal';

/** One sheet of a workbook: what `write-excel-file` takes. */
export type Sheet = {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
  readonly stickyColumnsCount?: number;
};

export type SheetRow = SheetData[number];

/** The first row: what the columns are. */
export function headingRow(names: readonly string[]): SheetRow {
  return names.map((value) => ({ value, fontWeight: 'bold' as const }));
}

/** Writes the workbook; its writer comes only when somebody asks for one. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return await write(sheets.map((sheet) => ({ ...sheet }))).toBlob();
}
