import { excerpt, type Findings } from './findings.ts';
import { type GrowingText, growingText } from './growing-text.ts';
import { cutItems } from './headings-within.ts';
import { cutLabels, isDutyLine, startsWithDeadlineLabel } from './labels.ts';
import { type Marker, markerOf } from './markers.ts';
import { attachmentOf, isTitleLine } from './plan-titles.ts';
import type { SourceBlock, SourceRow } from './source.ts';

/** A paragraph: lines broken by the end of a page or a line are whole again. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly marker: Marker | null;
  readonly heading: number;
  readonly duty: boolean;
  /** Set for a footnote: its number. Footnotes stand outside the running text. */
  readonly footnote: number | null;
};
export type Table = { readonly kind: 'table'; readonly rows: readonly SourceRow[] };
export type Piece = Paragraph | Table;

const SENTENCE_END = /[。！？；!?…]["”’）)】]*$/;
/** （责任单位：甲局；6月底前完成）: a parenthesis that names duties closes its paragraph. */
const DUTY_END = /（[^（）]*(?:单位|部门|牵头|时限|配合|完成|负责)[^（）]*(?:（[^（）]*）[^（）]*)*）$/;
const ENDS_SENTENCE = {
  test: (text: string): boolean => SENTENCE_END.test(text) || DUTY_END.test(text),
};
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscriptNumber = (text: string): number =>
  Number([...text].map((character) => SUPERSCRIPTS.indexOf(character)).join(''));

/** `12 词语：解释` or `⁴ 词语：解释`: an explanation at the foot of a page. */
function footnoteOf(text: string): number | null {
  const raised = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})/.exec(text);
  if (raised?.[1] !== undefined) return superscriptNumber(raised[1]);
  const plain = /^(\d{1,2})(?=[\u3400-\u9fff“][^。；，]{1,60}：)/.exec(text);
  return plain?.[1] === undefined ? null : Number(plain[1]);
}

const withoutRaised = (text: string): string => text.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '');

type Open = {
  readonly from: number;
  to: number;
  readonly words: GrowingText;
  readonly marker: Marker | null;
  readonly heading: number;
  readonly duty: boolean;
  readonly footnote: number | null;
  joins: number;
};

const HEADING_END =
  /(?:工程|行动|机制|体系|建设|服务|能力|水平|环境|改革|制度|管理|发展|保障|监管|效率|效能|质量|升级|提升|融合|培育|攻坚|格局)$/;
const UNIT_END = /(?:局|委|办|府|院|会|厅|部|中心|公司|银行|支行|分行|支队|部门|单位|管委会|海关）?|）)$/;
const UNIT_START = /^(?:各|市|县|区|州|省|旗|国家|人行|中国|镇|乡)(?![、，])[\u3400-\u9fff]{1,}/;
/** A line of units that follows one which ends with a whole name: the mark between them was lost with the line's end. */
const beginsUnit = (before: GrowingText, line: string): boolean =>
  !startsWithDeadlineLabel(before.beginning) &&
  UNIT_END.test(before.ending()) &&
  UNIT_START.test(line) &&
  !/^(?:市|县|区|州|省)(?:人民)?政府(?:办公室)?$/.test(line);

/** Whether the open paragraph goes on in a line that has no mark of its own. */
function goesOn(open: Open, line: string, afterBlank: boolean): boolean {
  const { words } = open;
  const text = words.ending();
  if (open.heading > 0) return words.isUnbalanced();
  if (open.duty) {
    if (/[、，：]$/.test(text) || words.isUnbalanced()) return true;
    if (beginsUnit(words, line)) return line.length <= 200;
    if (startsWithDeadlineLabel(words.beginning))
      return /^(20\d\d年|\d{1,2}月)/.test(line) && line.length < 80;
    return !ENDS_SENTENCE.test(text) && !/。$/.test(line) && (line.length <= 200 || line.includes('、'));
  }
  if (ENDS_SENTENCE.test(text) || /^20\d\d年\d{1,2}月\d{1,2}日$|〔20\d\d〕\d+号$/.test(text)) return false;
  if (
    open.marker !== null &&
    open.joins === 0 &&
    /，/.test(open.marker.rest) &&
    !/[。；：]/.test(open.marker.rest) &&
    open.marker.rest.length <= 40 &&
    (afterBlank || line.length > words.length() * 1.5) &&
    /[。，；]/.test(line) &&
    !words.isUnbalanced() &&
    !/[，、]$/.test(text)
  ) {
    // A heading of two halves (提高效率，缩短周期) with its paragraph below.
    return false;
  }
  if (open.marker !== null && !/[。，；：]/.test(open.marker.rest)) {
    // A heading alone on its line. Only a short rest without punctuation is still part of it.
    if (words.isUnbalanced() || /[、和与及的]$/.test(text)) return true;
    if (afterBlank || line.length > 14 || /[。，；：]/.test(line)) return false;
    // 实施创新主体 / 培育工程: the second half of a heading, not a heading of its own.
    return (
      words.length() >= 14 || (HEADING_END.test(line) && !/(?:思想|原则|目标|要求|措施|任务)$/.test(line))
    );
  }
  if (/：$/.test(text)) return false;
  return true;
}

/** 附件2, or 专项方案二：某方案. */
function startsAttachment(text: string): boolean {
  const found = attachmentOf(text);
  return found !== null && (found.rest === '' || isTitleLine(found.rest));
}

/** A sentence that goes on with words such as 一、二审 looks like a heading: its number is out of order. */
function isFalseMarker(marker: Marker, open: Open | null, last: ReadonlyMap<number, number>): boolean {
  if (
    open === null ||
    open.duty ||
    open.heading > 0 ||
    ENDS_SENTENCE.test(open.words.ending()) ||
    /[：:]$/.test(open.words.ending())
  )
    return false;
  if (open.marker !== null && !/[。，；：]/.test(open.marker.rest)) return false;
  if (open.marker === null && open.words.length() < 30) return false;
  const expected = (last.get(marker.rank) ?? 0) + 1;
  if (marker.number === expected) return false;
  return marker.number !== 1 || (marker.rank <= 2 && marker.rest.length > 30);
}

/** Lines in which several items run on become a line an item. */
function withItemsCut(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  let last = 0;
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'table') return [block];
    const parts = block.heading > 0 ? [block.text] : cutItems(block.text, last);
    const number = /^(\d{1,3})[.、](?!\d)/.exec(parts.at(-1) ?? '')?.[1];
    if (number !== undefined) last = Number(number);
    return parts.map((text, at) => (at === 0 ? { ...block, text } : { ...block, text, afterBlank: false }));
  });
}

/** Joins lines into paragraphs. A marker, a label, a title, a table or a footnote always begins anew. */
export function paragraphsOf(blocks: readonly SourceBlock[], findings: Findings): Piece[] {
  const pieces: Piece[] = [];
  let open: Open | null = null;
  let note: Open | null = null;
  const lastNumbers = new Map<number, number>();

  const push = (part: Open): void => {
    const text = part.words.whole();
    if (part.joins > 0)
      findings.repair('joined-line', {
        line: part.from,
        where: `第${part.from}行`,
        before: '',
        after: excerpt(text),
        message: {
          zh: `被换行或换页断成 ${part.joins + 1} 行，已接上（至第 ${part.to} 行）`,
          en: `Broken into ${part.joins + 1} lines by the end of a line or page; joined, down to line ${part.to}`,
        },
      });
    const { wording, duties } =
      part.footnote === null && !part.duty ? cutLabels(text) : { wording: text, duties: [] };
    const marker = part.footnote === null && !part.duty ? markerOf(wording) : null;
    pieces.push({
      kind: 'paragraph',
      from: part.from,
      to: part.to,
      text: part.footnote === null ? withoutRaised(wording) : wording,
      marker: marker === null ? null : { ...marker, rest: withoutRaised(marker.rest) },
      heading: part.heading,
      duty: part.duty,
      footnote: part.footnote,
    });
    for (const one of duties)
      pieces.push({
        kind: 'paragraph',
        from: part.to,
        to: part.to,
        text: one,
        marker: null,
        heading: 0,
        duty: true,
        footnote: null,
      });
  };
  const close = (): void => {
    if (open !== null) push(open);
    open = null;
  };
  const closeNote = (): void => {
    if (note !== null) push(note);
    note = null;
  };

  for (const block of withItemsCut(blocks)) {
    if (block.kind === 'table') {
      closeNote();
      close();
      pieces.push({ kind: 'table', rows: block.rows });
      continue;
    }
    const { no, text, heading, afterBlank } = block;
    const duty = isDutyLine(text);
    // 附件：1.某方案 / 2.某方案: a list of what is attached, not headings.
    const listed: boolean =
      open !== null && /^附[件表]：/.test((open as Open).words.beginning) && /^\d{1,2}[.、]/.test(text);
    const printed: Marker | null = duty || listed ? null : markerOf(text);
    const marker: Marker | null =
      printed !== null && heading === 0 && isFalseMarker(printed, open, lastNumbers) ? null : printed;
    const footnote = duty || marker !== null || heading > 0 ? null : footnoteOf(text);
    if (footnote !== null) {
      closeNote();
      note = {
        from: no,
        to: no,
        words: growingText(text.replace(/^(?:\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, '').trim()),
        marker: null,
        heading: 0,
        duty: false,
        footnote,
        joins: 0,
      };
      continue;
    }
    const title =
      heading === 0 && marker === null && !duty && !listed && (isTitleLine(text) || startsAttachment(text));
    if (!duty && marker === null && heading === 0 && !title) {
      const target: Open | null =
        note !== null && !ENDS_SENTENCE.test((note as Open).words.ending()) ? note : open;
      if (target !== null && (listed || goesOn(target, text, afterBlank))) {
        const unit = target.duty && beginsUnit(target.words, text);
        target.words.add(unit ? `、${text}` : text);
        target.to = no;
        target.joins += 1;
        continue;
      }
    }
    closeNote();
    close();
    if (marker !== null) {
      lastNumbers.set(marker.rank, marker.number);
      for (const rank of [...lastNumbers.keys()]) if (rank > marker.rank) lastNumbers.delete(rank);
    }
    open = { from: no, to: no, words: growingText(text), marker, heading, duty, footnote: null, joins: 0 };
    if (title) close();
  }
  closeNote();
  close();
  return pieces;
}
