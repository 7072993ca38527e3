import type { Row } from 'write-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { numberCell } from '../../kernel/city/ledger-numbers.ts';
import { unitWords } from '../../kernel/quantity-words.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { harmless } from '../views/harmless-cells.ts';
import { dayText, momentText, sourceWords, standingWords, targetWords } from './bulletin-words.ts';
import type { Statement } from './statement.ts';

type Sheet = { readonly sheet: string; readonly data: Row[]; readonly columns: { readonly width: number }[] };

type Printed = { readonly language: Language; readonly base: string | null; readonly hash: string };

/** The annexes of a bulletin for office software. */
export async function writeAnnex(statement: Statement, printed: Printed): Promise<Buffer> {
  const sheets = annexSheets(statement, printed);
  return await writeWorkbook(sheets.map((sheet) => ({ ...sheet, stickyRowsCount: 1 }))).toBuffer();
}

/** Every figure as a number, with its unit, definition and address; every late task and case that was kept. */
export function annexSheets(statement: Statement, { language, base, hash }: Printed): readonly Sheet[] {
  const said = (text: Text): string => text[language];
  const head = (...names: readonly Text[]): Row =>
    names.map((name) => ({ value: said(name), fontWeight: 'bold' as const }));
  const { figures, places, tasks, cases, circulars = [] } = statement;
  /** A row that says how many more there are than are listed. */
  const beyond = (more: number): Row[] =>
    more > 0 ? [[null, said({ zh: `另有 ${more} 项没有列出`, en: `${more} more are not listed` })]] : [];
  const pause = language === 'zh' ? '、' : ', ';
  return [
    {
      sheet: said({ zh: '指标', en: 'Figures' }),
      columns: [30, 14, 14, 14, 14, 14, 10, 10, 12, 24, 60, 40].map((width) => ({ width })),
      data: [
        head(
          { zh: '指标', en: 'Figure' },
          { zh: '单位', en: 'Unit' },
          { zh: '目标', en: 'Target' },
          { zh: '累计', en: 'To date' },
          { zh: '本期', en: 'Period' },
          { zh: '上期累计', en: 'Before' },
          { zh: '计入', en: 'Counted' },
          { zh: '未计入', en: 'Left out' },
          { zh: '是否达到', en: 'Met' },
          { zh: '来源', en: 'Where from' },
          { zh: '定义', en: 'Definition' },
          { zh: '查看', en: 'Look it up' },
        ),
        ...figures.map(
          (figure): Row => [
            said(figure.name),
            unitWords(figure.unit, language),
            targetWords(figure, language),
            figure.value,
            figure.inPeriod.value,
            figure.before,
            figure.included,
            figure.excluded,
            standingWords(figure, language),
            sourceWords(figure, language),
            said(figure.definition),
            `${base ?? ''}/promises/${figure.code}`,
          ],
        ),
      ],
    },
    {
      sheet: said({ zh: '各地', en: 'Places' }),
      columns: [24, 14, 14, 14, 14, 60].map((width) => ({ width })),
      data: [
        head(
          { zh: '地区', en: 'Place' },
          { zh: '能判断的指标', en: 'Judged' },
          { zh: '达到', en: 'Met' },
          { zh: '件数太少、不判断', en: 'Too few cases to judge' },
          { zh: '超期办件', en: 'Late cases' },
          { zh: '未达到的', en: 'Missed' },
        ),
        ...places.map(
          (place): Row => [
            said(place.name),
            place.measured,
            place.met,
            place.few ?? null,
            place.late,
            place.missed.map(said).join(pause),
          ],
        ),
      ],
    },
    {
      sheet: said({ zh: '逾期任务', en: 'Late tasks' }),
      columns: [8, 50, 40, 24, 40].map((width) => ({ width })),
      data: [
        head(
          { zh: '序号', en: 'No.' },
          { zh: '任务', en: 'Task' },
          { zh: '责任单位', en: 'Who answers' },
          { zh: '时限', en: 'Due' },
          { zh: '情况', en: 'How it stands' },
        ),
        ...tasks.late.map(
          (task): Row => [
            numberCell(task.no),
            harmless(said(task.direction)),
            task.units.map(said).join(pause),
            said(task.due),
            said(task.state),
          ],
        ),
        ...beyond(tasks.lateInAll - tasks.late.length),
      ],
    },
    {
      sheet: said({ zh: '超期办件', en: 'Late cases' }),
      columns: [22, 30, 24, 36, 18, 12].map((width) => ({ width })),
      data: [
        head(
          { zh: '办件', en: 'Case' },
          { zh: '事项', en: 'Service' },
          { zh: '地区', en: 'Place' },
          { zh: '单位', en: 'Office' },
          { zh: '应办结', en: 'Due' },
          { zh: '超期天数', en: 'Days late' },
        ),
        ...cases.latest.map(
          (late): Row => [
            late.number,
            said(late.service),
            said(late.place),
            late.office === null ? null : said(late.office),
            said(dayText(late.due)),
            late.daysLate,
          ],
        ),
        ...beyond(cases.late - cases.latest.length),
      ],
    },
    {
      sheet: said({ zh: '通报', en: 'Circulars' }),
      columns: [16, 40, 18, 80].map((width) => ({ width })),
      data: [
        head(
          { zh: '类别', en: 'Kind' },
          { zh: '单位', en: 'Office' },
          { zh: '日期', en: 'Day' },
          { zh: '内容', en: 'What it says' },
        ),
        ...circulars.map(
          ({ kind, office, on, says }): Row => [said(kind), said(office), said(dayText(on)), harmless(says)],
        ),
      ],
    },
    {
      sheet: said({ zh: '说明', en: 'About' }),
      columns: [24, 80].map((width) => ({ width })),
      data: [
        ...(statement.demonstration
          ? [[said({ zh: '演示数据，不是真实情况', en: 'Demonstration data, nothing real' })]]
          : []),
        [said({ zh: '取定时刻', en: 'Figures as at' }), said(momentText(statement.at))],
        [said({ zh: '底稿指纹', en: 'Fingerprint' }), hash],
        ...statement.heads.map(
          (each): Row => [
            said({ zh: `日志头 ${each.tree}`, en: `Head of the log ${each.tree}` }),
            each.note ?? `${each.size} ${each.root}`,
          ],
        ),
      ],
    },
  ];
}
