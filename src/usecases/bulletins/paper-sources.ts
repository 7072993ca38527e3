import { parseNote } from '../../kernel/log/checkpoint.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { figureName, momentText } from './bulletin-words.ts';
import { type Block, cellTo } from './paper.ts';
import type { Statement } from './statement.ts';

/** Each figure's definition and address, the statement's fingerprint, and the heads of the log. */
export function sourceBlocks(
  { figures, heads, at }: Statement,
  {
    language,
    base,
    hash,
  }: { readonly language: Language; readonly base: string | null; readonly hash: string },
): readonly Block[] {
  const said = (text: Text): string => text[language];
  const measured = figures.filter(({ value }) => value !== null);
  const definitions: Block = {
    kind: 'table',
    caption: said({
      zh: `指标定义和计数（取定于${momentText(at).zh}）`,
      en: `What each figure is and what it counts (as at ${momentText(at).en})`,
    }),
    table: {
      columns: [
        { name: said({ zh: '指标', en: 'Figure' }), width: 3 },
        { name: said({ zh: '怎么算', en: 'How it is made' }), width: 5 },
        { name: said({ zh: '计入/未计入', en: 'In / out' }), width: 1.6 },
        { name: said({ zh: '查看', en: 'Look it up' }), width: 2.4 },
      ],
      rows: measured.map((figure) => [
        figureName(figure, language),
        `${said(figure.definition)}${figure.formula === null ? '' : said({ zh: `（算法第${figure.formula}版）`, en: ` (formula ${figure.formula})` })}`,
        `${figure.included}/${figure.excluded}`,
        cellTo(`/promises/${figure.code}`, base, `/promises/${figure.code}`),
      ]),
    },
  };
  return [
    ...(measured.length === 0 ? [] : [definitions]),
    {
      kind: 'small',
      text: said({
        zh: `数字底稿指纹（SHA-256）：${hash}。底稿一经取定不再改动，指纹写入日志。`,
        en: `Fingerprint of the statement of figures (SHA-256): ${hash}. It never changes, and its fingerprint is in the log.`,
      }),
    },
    ...heads.flatMap(({ tree, size, root, at: signed, note = '' }): readonly Block[] => [
      {
        kind: 'small',
        text: said({
          zh: `日志头 ${tree}：共 ${size} 条，${root}，签发于${momentText(signed).zh}。可凭此核对日志有没有被改过：${base ?? ''}/transparency`,
          en: `Head of the log ${tree}: ${size} entries, ${root}, signed at ${momentText(signed).en}. Hold the log against it: ${base ?? ''}/transparency`,
        }),
      },
      { kind: 'together', lines: printedHead(note) },
    ]),
  ];
}

/** So many characters of a signature to a line, that no reader of the paper breaks it elsewhere. */
const piece = 46;

/** A signed head line by line, with the log's own signature, as `findKeptHeads` finds it again in the paper. */
export function printedHead(signed: string): readonly string[] {
  const note = parseNote(signed);
  const own = note?.signatures[0];
  if (note === null || own === undefined) return [];
  const [name = '', signature = ''] = signed.split('\n\n')[1]?.split('\n')[0]?.split(' ').slice(1) ?? [];
  const pieces = signature.match(new RegExp(`.{1,${piece}}`, 'g')) ?? [];
  return [...note.text.trimEnd().split('\n'), `\u2014 ${name}`, ...pieces];
}
