import { Type } from 'typebox';
import { numberCell, taskLabel, taskNoOf } from '../../kernel/city/ledger-numbers.ts';
import { DomainError, type ErrorEntry, errorRegistry, refuse } from '../../kernel/errors/index.ts';
import { fillEntry } from '../../kernel/errors/say.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ReportStep } from '../../kernel/pack/definition.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { actOnCase } from '../cases/act-on-case.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { orNull, TextView } from '../views/parts.ts';
import { type Officer, ownTasks } from './own-tasks.ts';
import { readWorkbook } from './read-workbook.ts';

/** What the columns are called, in the order in which they stand. The last four are filled in. */
const columns = {
  no: { zh: '任务号或分工编号', en: 'Task or part' },
  task: { zh: '任务', en: 'What' },
  deadline: { zh: '期限', en: 'Deadline' },
  state: { zh: '状态', en: 'Standing' },
  done: { zh: '已完成（是/否）', en: 'Done (yes/no)' },
  progress: { zh: '进展', en: 'Progress' },
  share: { zh: '完成比例（%）', en: 'Done (%)' },
  owner: { zh: '责任人', en: 'Person in charge' },
} as const satisfies Readonly<Record<string, Text>>;
type Column = keyof typeof columns;

/** The office's open reports as rows of a sheet, to be filled in. */
export async function workbookRows(
  deps: Dependencies,
  principal: Officer,
  language: Language,
): Promise<readonly (readonly (string | number)[])[]> {
  const { tasks, parts } = await ownTasks(deps, principal);
  return [
    Object.values(columns).map((name) => name[language]),
    ...tasks
      .filter(({ answers }) => answers)
      .map(({ task }) => [
        numberCell(task.no),
        `${task.direction[language]}${{ zh: '：', en: ': ' }[language]}${task.summary[language]}`,
        task.deadlineText[language],
        task.stateText[language],
        '',
        '',
        '',
        '',
      ]),
    ...parts
      .filter(({ answers }) => answers)
      .map(({ part }) => [
        part.number,
        `${taskLabel(part.task)} ${part.title}：${part.what}`,
        part.due ?? '',
        part.stateText[language],
        '',
        '',
        '',
        part.owner ?? '',
      ]),
  ];
}

/** What became of one row, or would. */
export const WorkbookResult = Type.Object({
  applied: Type.Boolean(),
  rows: Type.Array(
    Type.Object({
      row: Type.Integer({ description: '表中的行号。The row’s number in the sheet' }),
      task: orNull(Type.Integer()),
      part: orNull(Type.String({ description: '分工的办件编号。The number of the part’s case' })),
      act: orNull(Type.Enum(['going', 'done'])),
      fault: orNull(TextView),
    }),
  ),
});
export type WorkbookResult = Type.Static<typeof WorkbookResult>;

/**
 * Reads a filled-in sheet back. Rows without progress are left alone; each of the others is a report of whoever sends
 * it, decided and refused by itself. Without `apply` nothing is stored.
 */
export async function takeWorkbook(
  deps: Dependencies,
  principal: Officer,
  bytes: Uint8Array,
  apply: boolean,
): Promise<WorkbookResult> {
  const [heading = [], ...rows] = await readWorkbook(bytes);
  const open = await openReports(deps, principal);
  const place = placesOf(heading);
  const results: WorkbookResult['rows'] = [];
  const seen = new Set<string>();
  for (const [at, cells] of rows.entries()) {
    const cell = (column: Column): string => (cells[place(column)] ?? '').trim();
    if (cell('progress') === '' && cell('done') === '' && cell('share') === '') continue;
    const no = keyOf(cell('no'));
    const report = readRow(cell);
    const asked = open.get(no);
    const fault = 'fault' in report ? report.fault : faultOf(no, asked !== undefined, seen.has(no));
    seen.add(no);
    const refused =
      fault !== null || !apply || asked === undefined || 'fault' in report
        ? fault
        : await store(deps, principal, { ...asked, report });
    results.push({
      row: at + 2,
      task: taskNoOf(no),
      part: asked?.part === true ? no : null,
      act: 'fault' in report ? null : report.act,
      fault: refused,
    });
  }
  return { applied: apply, rows: results };
}

/** A task by its number, in whatever way that is written; a part by the number of its case. */
function keyOf(written: string): string {
  const task = taskNoOf(written);
  if (task !== null) return String(task);
  const part = parseCaseNumber(written);
  return part === null ? written : formatCaseNumber(part);
}

/** What an office may report on now, by what stands in the first column. */
async function openReports(deps: Dependencies, principal: Officer): Promise<ReadonlyMap<string, Asked>> {
  const { ledger } = deps.packs;
  if (ledger === null) return new Map();
  const { tasks, parts } = await ownTasks(deps, principal);
  return new Map([
    ...tasks.flatMap(({ answers, task }): [string, Asked][] =>
      answers && task.caseId !== null
        ? [[String(task.no), { caseId: task.caseId, declared: ledger.report, part: false }]]
        : [],
    ),
    ...parts.flatMap(({ answers, part }): [string, Asked][] =>
      answers ? [[part.number, { caseId: part.caseId, declared: ledger.part.report, part: true }]] : [],
    ),
  ]);
}

type Asked = { readonly caseId: string; readonly declared: ReportStep; readonly part: boolean };
type Report = { readonly act: 'going' | 'done'; readonly output: JsonObject };

/** Without these no row says anything. */
const needed: readonly Column[] = ['no', 'progress'];

/**
 * By the heading in either language; where it is called otherwise, by the place in our own sheet. What stands where a column
 * was taken out is another's, and the column is nowhere. Refuses `plan.workbook-columns`.
 */
export function placesOf(heading: readonly string[]): (column: Column) => number {
  const names = Object.keys(columns) as Column[];
  const named = (column: Column): number =>
    heading.findIndex((words) => Object.values(columns[column]).some((name) => name === words.trim()));
  const taken = new Set(names.map(named));
  const placeOf = (column: Column): number => {
    const found = named(column);
    const own = names.indexOf(column);
    return found === -1 && !taken.has(own) ? own : found;
  };
  const missing = needed.filter((column) => placeOf(column) === -1).map((column) => columns[column]);
  if (missing.length > 0)
    throw refuse('plan.workbook-columns', {
      columns: {
        zh: missing.map(({ zh }) => `“${zh}”`).join('、'),
        en: missing.map(({ en }) => `“${en}”`).join(', '),
      },
    });
  return placeOf;
}

function faultOf(key: string, asked: boolean, twiceNow: boolean): Text | null {
  if (key === '') return noKey;
  if (!asked) return unknownTask;
  return twiceNow ? twice : null;
}

const noKey: Text = {
  zh: '没有写任务号或分工编号',
  en: 'It does not say which task or part it is about',
};
const unknownTask: Text = {
  zh: '没有这项任务或分工，或现在不由本单位报告',
  en: 'There is no such task or part, or your office has nothing to report on it now',
};
const twice: Text = { zh: '同一任务填了两行', en: 'The same task stands in two rows' };

/** What one row reports, or why it cannot be. */
export function readRow(cell: (column: Column) => string): Report | { readonly fault: Text } {
  const [progress, owner, done] = [cell('progress'), cell('owner'), cell('done')];
  // The sign may be written, or be in the format of the cell.
  const share = cell('share').replace(/\s*[%％]$/u, '');
  if (progress.length < 2)
    return {
      fault: { zh: '请写进展，至少两个字', en: 'Write what the progress is, two characters at least' },
    };
  if (progress.length > 1000)
    return { fault: { zh: '进展最多 1000 个字', en: 'Progress has 1000 characters at most' } };
  if (share !== '' && !(Number(share) >= 0 && Number(share) <= 100))
    return { fault: { zh: '完成比例是 0 到 100 的数', en: 'Done (%) is a number from 0 to 100' } };
  if (owner.length > 40)
    return { fault: { zh: '责任人最多 40 个字', en: 'The name has 40 characters at most' } };
  const finished = /^(是|yes|y|true|1)$/i.test(done);
  if (!finished && done !== '' && !/^(否|no|n|false|0)$/i.test(done))
    return { fault: { zh: '“已完成”填“是”或“否”', en: 'Done is yes or no' } };
  return {
    act: finished ? 'done' : 'going',
    output: { progress, ...(share !== '' && { share: Number(share) }), ...(owner !== '' && { owner }) },
  };
}

/** Null when it was stored, else why not. */
async function store(
  deps: Dependencies,
  principal: Officer,
  given: Pick<Asked, 'caseId' | 'declared'> & { readonly report: Report },
): Promise<Text | null> {
  const { declared } = given;
  try {
    const { state } = await loadCase(deps, given.caseId);
    await actOnCase(deps, principal, given.caseId, state.version, {
      act: 'complete-step',
      step: declared.step,
      outcome: declared[given.report.act],
      reason: null,
      output: given.report.output,
    });
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return said(error);
  }
}

function said({ code, parameters }: DomainError): Text {
  const entry: ErrorEntry | undefined = (errorRegistry as Readonly<Record<string, ErrorEntry>>)[code];
  if (entry === undefined) return { zh: '没有存下，请打开任务办理', en: 'Not stored: open the task instead' };
  const { message, next } = fillEntry(entry, parameters);
  return { zh: `${message.zh}。${next.zh}`, en: `${message.en}. ${next.en}` };
}
