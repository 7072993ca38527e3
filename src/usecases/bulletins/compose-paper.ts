import { inChinese } from '../../kernel/in-chinese.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { dayText, momentText, periodText } from './bulletin-words.ts';
import { filledIn } from './filled-in.ts';
import type { Block, Paper } from './paper.ts';
import { figureSections, standingParagraphs } from './paper-figures.ts';
import { sourceBlocks } from './paper-sources.ts';
import { caseBlocks, circularParagraphs, praiseParagraphs, taskBlocks } from './paper-work.ts';
import type { Statement } from './statement.ts';

/** What people wrote, and where the bulletin is on its way. */
export type Wording = {
  /** What it is called, such as 月报. */
  readonly kind: Text;
  /** By passage; `…En` is the English of it. */
  readonly passages: Readonly<Record<string, string>>;
  readonly issue: number | null;
  readonly office: Text;
  readonly sentOn: string | null;
  readonly to: string | null;
  readonly copies: string | null;
};

/** A bulletin in one language, from the statement of its figures and the words of its editors. */
export function composePaper(
  statement: Statement,
  wording: Wording,
  {
    language,
    base,
    hash,
  }: {
    readonly language: Language;
    /** What addresses of our pages begin with; null on a paper that leads nowhere. */
    readonly base: string | null;
    readonly hash: string;
  },
): Paper {
  const said = (text: Text): string => text[language];
  const { passages, issue, sentOn } = wording;
  const warning = statement.demonstration
    ? said({ zh: '演示数据，不是真实情况', en: 'Demonstration data, nothing real' })
    : null;
  const passage = (code: string): string => {
    const own = passages[code] ?? '';
    const english = passages[`${code}En`] ?? '';
    const chosen = language === 'en' && english !== '' ? english : own;
    // A figure is said in the language of the sentence that quotes it.
    return filledIn(chosen, statement.figures, inChinese(chosen) ? 'zh' : language);
  };
  const written = (code: string): readonly Block[] =>
    labelled(passage(code), language)
      .split(/\n+/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraph', text, written: true }));
  const paragraphs = (texts: readonly Text[]): readonly Block[] =>
    texts.map((text) => ({ kind: 'paragraph', text: said(text) }));
  const sections: readonly {
    readonly section: string;
    readonly title: Text;
    readonly blocks: readonly Block[];
  }[] = [
    {
      section: 'lead',
      title: { zh: '总体情况', en: 'Where we stand' },
      blocks: [...written('lead'), ...paragraphs(standingParagraphs(statement))],
    },
    {
      section: 'standing',
      title: { zh: '指标与目标', en: 'Targets' },
      blocks: [...figureSections(statement, language, base), ...written('standing')],
    },
    {
      section: 'tasks',
      title: { zh: '任务', en: 'Tasks' },
      blocks: [...taskBlocks(statement, language), ...written('tasks')],
    },
    {
      section: 'clocks',
      title: { zh: '超期办件与督办', en: 'Late cases and orders' },
      blocks: [...caseBlocks(statement, language), ...written('clocks')],
    },
    {
      section: 'praise',
      title: { zh: '表扬与批评', en: 'Praise and criticism' },
      blocks: [
        ...paragraphs([...circularParagraphs(statement), ...praiseParagraphs(statement)]),
        ...written('praise'),
      ],
    },
    { section: 'next', title: { zh: '下一步', en: 'What is next' }, blocks: written('next') },
  ];
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  return {
    language,
    office: said(wording.office),
    title: passage('title') || usualTitle(statement, wording)[language],
    subtitle: [
      ...(warning === null ? [] : [warning]),
      said(
        issue === null
          ? { zh: '未编号稿', en: 'Draft, not numbered' }
          : { zh: `总第${issue}期`, en: `Issue ${issue}` },
      ),
      said({
        zh: `数字取定于${momentText(statement.at).zh}`,
        en: `Figures as at ${momentText(statement.at).en}`,
      }),
    ],
    warning,
    addressee: wording.to,
    blocks: [
      ...shown.flatMap(({ section, title, blocks }, at): readonly Block[] => [
        { kind: 'heading', text: numbered(at, said(title), language), section },
        ...blocks,
      ]),
      {
        kind: 'heading',
        text: said({ zh: '附：数字说明', en: 'Annex: what the figures mean' }),
      },
      ...sourceBlocks(statement, { language, base, hash }),
    ],
    signed: sentOn === null ? [] : [said(wording.office), said(dayText(sentOn))],
    copies: wording.copies === '' ? null : wording.copies,
  };
}

const numerals = '一二三四五六七八九十';

function numbered(at: number, title: string, language: Language): string {
  return language === 'zh' ? `${numerals[at] ?? at + 1}、${title}` : `${at + 1}. ${title}`;
}

/** `青澜市营商环境进展月报（2026年6月）`. */
export function usualTitle(
  { city, place, plan, period }: Pick<Statement, 'city' | 'place' | 'plan' | 'period'>,
  { kind }: Pick<Wording, 'kind'>,
): Text {
  const where = place?.name ?? city;
  const { zh, en } = periodText(period);
  return {
    zh: `${where.zh}${plan === null ? '营商环境' : plan.name.zh}进展${kind.zh}（${zh}）`,
    en: `${where.en}: ${plan === null ? 'how the plans stand' : plan.name.en}. ${kind.en}, ${en}`,
  };
}

/** Where nobody has put a passage into English, the Chinese is printed, and says that it is. */
function labelled(words: string, language: Language): string {
  return language === 'en' && inChinese(words) ? `[As written, in Chinese] ${words.trimStart()}` : words;
}
