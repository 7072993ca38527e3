/**
 * Printed plans mix full- and half-width characters and put spaces where a line was set. Everything
 * after this step sees one form: half-width digits and letters, full-width Chinese punctuation, no
 * spaces beside Chinese characters.
 */

const isChinese = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2014 && code <= 0x201d);

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0x0d ||
  code === 0x0b ||
  code === 0x0c;

const widePunctuation: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

const halfWidth = (character: string): string => {
  const code = character.charCodeAt(0);
  if (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
    return String.fromCharCode(code - 0xfee0);
  if (character === '％') return '%';
  if (character === '．') return '.';
  if (character === '「' || character === '『') return '“';
  if (character === '」' || character === '』') return '”';
  if (character === '～' || character === '〜') return '~';
  return character;
};

/** "甲" becomes “甲”, when every mark has its other half. */
function paired(text: string): string {
  const marks = text.split('"').length - 1;
  if (marks === 0 || marks % 2 === 1 || !/[\u3400-\u9fff]/.test(text)) return text;
  let open = false;
  return text.replaceAll('"', () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/** 办结.责任单位: a dot after a Chinese word or a closing bracket ends a sentence; 1.稳岗 and 2.5 do not. */
const isFullStop = (text: string, at: number): boolean =>
  /[\u3400-\u9fff）)”"%]/.test(text.charAt(at - 1)) &&
  (at === text.length - 1 || /[\u3400-\u9fff（(“" \u3000\u00a0]/.test(text.charAt(at + 1))) &&
  !/^[一二三四五六七八九十百]{1,4}$/.test(text.slice(0, at).trim());

/** One line or table cell in the form the rules read. Linear in its length. */
export function tidy(line: string): string {
  let text = '';
  for (const character of line) text += halfWidth(character);
  text = paired(text);
  const chinese = /[\u3400-\u9fff]/.test(text);
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === 0x0a) {
      let next = at + 1;
      while (next < text.length && (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 0x0a))
        next += 1;
      const before = out.charCodeAt(out.length - 1);
      const after = text.charCodeAt(next);
      if (out !== '' && next < text.length && !isChinese(before) && !isChinese(after)) out += ' ';
      at = next - 1;
      continue;
    }
    const wide = chinese
      ? character === '.' && isFullStop(text, at)
        ? '。'
        : widePunctuation[character]
      : undefined;
    const betweenDigits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    out +=
      wide !== undefined && !(betweenDigits && (character === ',' || character === ':')) ? wide : character;
  }
  return out.replaceAll('( ', '(').replaceAll(/ ?([（）]) ?/g, '$1');
}

/** What is compared when two wordings should be the same: no punctuation, no quotation marks, no spaces. */
export function bare(text: string): string {
  return text.replaceAll(/[\s“”"'‘’「」《》〈〉（）()【】[\]，。；：、,.;:·—\-–—!！?？]/g, '');
}

/** Position of the parenthesis that opens the one closing at `end`, or -1. Reads backwards, nested pairs counted. */
export function openingOf(text: string, end: number): number {
  let depth = 0;
  for (let at = end; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '）') depth += 1;
    else if (character === '（') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

const PAIRS = ['（）', '“”', '《》', '【】'];
/** How many more marks open than close, for each kind of bracket and for quotation marks. */
export function bracketBalance(text: string): readonly number[] {
  const count = (character: string): number => text.split(character).length - 1;
  return PAIRS.map((pair) => count(pair.charAt(0)) - count(pair.charAt(1)));
}

/** Whether brackets or quotation marks are left open: the text goes on after the end of the line. */
export const isUnbalanced = (text: string): boolean => bracketBalance(text).some((depth) => depth > 0);

/** Splits at the given separators, but never inside brackets or quotation marks. */
export function splitOutside(text: string, separators: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('（“《【'.includes(character)) depth += 1;
    else if ('）”》】'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二十三 → 23, 两 → 2, 二〇二二 → 2022; null when it is no number. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((character) => digitOf[character] ?? 0).join(''));
  let total = 0;
  let current = 0;
  for (const character of text) {
    if (character === '十') {
      total += (current || 1) * 10;
      current = 0;
    } else if (character === '百') {
      total += (current || 1) * 100;
      current = 0;
    } else if (character === '千') {
      total += (current || 1) * 1000;
      current = 0;
    } else {
      const digit = digitOf[character];
      if (digit === undefined) return null;
      current = digit;
    }
  }
  return total + current;
}
