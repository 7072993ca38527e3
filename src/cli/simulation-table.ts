import type { Language, Text } from '../kernel/text.ts';
import { describeLimit } from '../kernel/time/index.ts';
import type { BrokenLimit, PartReport, Report, Unreached } from '../simulate/report.ts';
import type { Stride } from '../simulate/trail.ts';

/** A report as a person reads it, in one language. */
export function reportInWords(report: Report, language: Language, city: string): string {
  const say = (text: Text): string => text[language];
  return [
    ...headOf(report, language, city),
    ...report.parts.flatMap((part) => ['', ...partLines(part, language)]),
    '',
    ...durationLines(report, say),
    '',
    ...findingLines(report, language),
  ].join('\n');
}

const paceNames: Readonly<Record<Report['pace'], Text>> = {
  mixed: { zh: '混合', en: 'mixed' },
  brink: { zh: '压线', en: 'to the last minute' },
  punctual: { zh: '按时', en: 'in time' },
  late: { zh: '拖延', en: 'late' },
};

function headOf(report: Report, language: Language, city: string): readonly string[] {
  const { service, version, name, walks, seed, pace } = report;
  const again = `yingshang pack simulate ${service} --city ${city} --walks ${walks} --seed ${seed}${pace === 'mixed' ? '' : ` --pace ${pace}`}`;
  return language === 'zh'
    ? [
        `${name.zh}  ${service}@${version}`,
        `试走 ${walks} 次，节奏：${paceNames[pace].zh}，种子 ${seed}`,
        `重走：${again}`,
      ]
    : [
        `${name.en}  ${service}@${version}`,
        `${walks} walks, pace: ${paceNames[pace].en}, seed ${seed}`,
        `Again: ${again}`,
      ];
}

function partLines(part: PartReport, language: Language): readonly string[] {
  const words =
    language === 'zh'
      ? { cases: '件', step: '环节', opened: '开始', skipped: '跳过', outcomes: '结果', ends: '结局' }
      : {
          cases: 'cases',
          step: 'step',
          opened: 'opened',
          skipped: 'skipped',
          outcomes: 'outcomes',
          ends: 'ends',
        };
  const rows = part.steps.map((step) => [
    `${step.code}  ${step.name[language]}`,
    String(step.opened),
    String(step.skipped),
    step.outcomes
      .map(({ name, count }) => `${name[language]} ${count}`)
      .join(language === 'zh' ? '，' : ', '),
  ]);
  const ends = part.endings.map(({ name, count }) => `${name[language]} ${count}`);
  return [
    `${part.name[language]}  ${part.service}  ${part.cases} ${words.cases}`,
    ...table([[words.step, words.opened, words.skipped, words.outcomes], ...rows]),
    `  ${words.ends}: ${ends.join(language === 'zh' ? '，' : ', ')}`,
  ];
}

function durationLines({ durations }: Report, say: (text: Text) => string): readonly string[] {
  const head = [
    { zh: '用时（工作日）', en: 'working days' },
    { zh: '件数', en: 'cases' },
    { zh: 'p50', en: 'p50' },
    { zh: 'p90', en: 'p90' },
    { zh: '最长', en: 'longest' },
  ].map(say);
  const rows = durations.map(({ pace, cases, p50, p90, max }) => [
    say(paceNames[pace]),
    ...[cases, p50, p90, max].map(String),
  ]);
  return table([head, ...rows]);
}

function findingLines(report: Report, language: Language): readonly string[] {
  const zh = language === 'zh';
  const seen = ({ walks, seed }: { readonly walks: number; readonly seed: number }): string =>
    zh ? `（${walks} 次，如种子 ${seed}）` : ` (${walks} walks, such as seed ${seed})`;
  const lines = [
    ...report.breakages.map(
      (each) => `${zh ? '出错' : 'broke'}  ${each.service}  ${each.about}: ${each.message}${seen(each)}`,
    ),
    ...report.deadEnds.flatMap((each) => [
      `${zh ? '死路' : 'dead end'}  ${each.service}  ${each.phase}${each.open.length > 0 ? `  ${zh ? '未办' : 'open'}: ${each.open.join(', ')}` : ''}${each.refusals.length > 0 ? `  ${zh ? '被拒' : 'refused'}: ${each.refusals.join(', ')}` : ''}${seen(each)}`,
      `  ${pathInWords(each.path)}`,
    ]),
    ...report.endless.flatMap((each) => [
      `${zh ? '兜圈' : 'endless'}  ${each.acts} ${zh ? '步未完' : 'steps and no end'}${seen(each)}`,
      `  ${pathInWords(each.path)} …`,
    ]),
    ...report.brokenLimits.flatMap((each) => [
      `${limitInWords(each, language)}${seen(each)}`,
      `  ${pathInWords(each.path)}`,
    ]),
    ...report.unreached.map((each) => unreachedInWords(each, language)),
    ...report.missing.map((each) => `${zh ? '未声明，没有开办' : 'not declared, not opened'}  ${each}`),
  ];
  return lines.length === 0 ? [zh ? '没有发现问题' : 'Nothing was found'] : lines;
}

function limitInWords(
  { service, clock, limit, days, over, repeats }: BrokenLimit,
  language: Language,
): string {
  const length = describeLimit(limit)[language];
  if (language === 'zh') {
    const name = clock === 'promised' ? '承诺时限' : '法定时限';
    return `${repeats ? '多轮超期' : '人人按时仍超期'}  ${service}  ${name}${length}，用了 ${days} 个工作日，超 ${over}`;
  }
  const name = clock === 'promised' ? 'promised limit' : 'statutory limit';
  return `${repeats ? 'late after repetitions' : 'late although everybody is in time'}  ${service}  ${name} of ${length}, took ${days} working days, ${over} too many`;
}

function unreachedInWords({ step, outcome, ending, certainty }: Unreached, language: Language): string {
  const what =
    ending !== null
      ? `${language === 'zh' ? '结局' : 'end'} ${ending}`
      : `${step}${outcome === null ? '' : ` → ${outcome}`}`;
  const sure = certainty === 'impossible';
  if (language === 'zh') return `${sure ? '不可能到达' : '试走中没有到过'}  ${what}`;
  return `${sure ? 'cannot be reached' : 'not seen in these walks'}  ${what}`;
}

function pathInWords(path: readonly Stride[]): string {
  return path.map(({ step, outcome, days }) => `${step} → ${outcome} (${days})`).join(', ');
}

/** Columns side by side; a Chinese character is two wide. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)),
      )
      .join('  ')
      .replace(/^/, '  '),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u{3ffff}]/u.test(character) ? 2 : 1), 0);
}
