import { Type } from 'typebox';
import writeXlsxFile from 'write-excel-file/node';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { readSheet, SheetView, sheetOf } from '../../usecases/services/form-sheets.ts';
import { harmless } from '../../usecases/views/harmless-cells.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { attachment, signedIn } from './replies.ts';

const tags = ['services'];
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const largest = 4 * 1024 * 1024;
const params = Type.Object({
  code: Type.String({ maxLength: 64 }),
  field: Type.String({ maxLength: 64 }),
});

/** A list of a form as a workbook: the empty sheet, and what a filled-in one says. */
export function formSheetRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/services/:code/sheets/:field',
    {
      schema: {
        tags,
        summary: '表单里的一个列表，做成一张待填的表格（XLSX）',
        description: 'A list of a form as a workbook to fill in',
        operationId: 'downloadFormSheet',
        policy: 'published.read',
        refuses: ['request.not-found', 'case.service-unknown'],
        params,
        produces: [spreadsheet],
        response: { 200: Type.Any({ description: spreadsheet }) },
      },
    },
    async (request, reply) => {
      const head = sheetOf(deps, request.params.code, request.params.field, languageOf(request));
      const file = await writeXlsxFile([head.map((cell) => harmless(cell))]).toBuffer();
      void reply.type(spreadsheet).header('content-disposition', attachment(`${request.params.field}.xlsx`));
      return file;
    },
  );
  // Takes bytes as they come, and so stands in a scope of its own.
  void app.register((scope: App, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    scope.post(
      '/api/services/:code/sheets/:field',
      {
        bodyLimit: largest,
        schema: {
          tags,
          security: signedIn,
          summary: '读填好的表格：每一行的内容，或者哪一行哪一列要改；什么都不保存',
          description:
            'Reads a filled-in workbook: the items it holds, or what has to change by row and column. Nothing is kept',
          operationId: 'readFormSheet',
          policy: 'draft.write',
          refuses: [
            'request.not-found',
            'case.service-unknown',
            'access.not-permitted',
            'plan.not-a-workbook',
          ],
          params,
          body: {
            content: {
              [spreadsheet]: { schema: Type.Unknown({ description: '文件内容。The file’s bytes' }) },
              'application/octet-stream': {
                schema: Type.Unknown({ description: '文件内容。The file’s bytes' }),
              },
            },
          },
          response: { 200: SheetView },
        },
      },
      async (request) => {
        if (!Buffer.isBuffer(request.body)) throw refuse('plan.not-a-workbook');
        return await readSheet(deps, request.params.code, request.params.field, request.body);
      },
    );
    done();
  });
}
