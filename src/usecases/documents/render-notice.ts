import { refuse } from '../../kernel/errors/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { beginSheet, drawSeal, finishSheet, margin, roomFor, write, writeFact } from './sheet.ts';
import { signPdf } from './sign-pdf.ts';

/** What a statutory notice says. All words are ready to be printed: nothing is looked up any more. */
export type Notice = {
  /** Such as 受理通知书 / Notice of acceptance. */
  readonly title: Text;
  /** The notice's own number, such as the case's with a serial. At most 100 characters. */
  readonly number: string;
  /** To whom, as it is to be printed. */
  readonly addressee: string;
  readonly paragraphs: readonly Text[];
  /** Case number, service, date until which … in printing order. */
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  /** The office that signs: the seal carries its Chinese name. */
  readonly office: Text;
  /** The notice's date, ISO 8601 with offset. */
  readonly at: string;
};

export type RenderedDocument = {
  /** The signed file. Media type `application/pdf`. */
  readonly pdf: Buffer;
  /** Characters that no font has and that stand as numbers in it; mostly none. */
  readonly undrawn: readonly string[];
};

/** So much of a notice is printed; longer is refused and not cut off. */
const most = { paragraphs: 40, facts: 40, characters: 20_000 };

/**
 * A statutory notice (受理、补正、挂起、决定 …; 行政许可法 art. 32, 38, 45) as a signed A4 PDF in both languages,
 * Chinese first: fonts embedded, seal image, PAdES B-B signature of the city's document key.
 *
 * ```ts
 * const { pdf } = await renderNotice(deps, { title, number, addressee, paragraphs, facts, office, at: deps.now() });
 * ```
 *
 * It reads and stores nothing: the caller keeps the bytes with its record of service. The same notice gives the same
 * bytes but for the signature. About 20 ms. Refuses `document.not-signing` where no documents are signed, and
 * `document.too-long`.
 */
export async function renderNotice(
  deps: Pick<Dependencies, 'documentSigner' | 'demonstration'>,
  notice: Notice,
): Promise<RenderedDocument> {
  if (deps.documentSigner === null) throw refuse('document.not-signing');
  const length = [...notice.paragraphs, ...notice.facts.flatMap(({ label, value }) => [label, value])].reduce(
    (sum, { zh, en }) => sum + zh.length + en.length,
    0,
  );
  if (
    notice.paragraphs.length > most.paragraphs ||
    notice.facts.length > most.facts ||
    length > most.characters
  )
    throw refuse('document.too-long', { most: most.characters });
  const options = { title: notice.title.zh, issuer: notice.office.zh, at: notice.at };
  const sheet = beginSheet(options);
  const { doc } = sheet;
  if (deps.demonstration)
    write(sheet, '演示文书，不具法律效力 Demonstration only, of no legal effect', {
      size: 9,
      colour: '#c8102e',
      align: 'right',
    });
  write(sheet, notice.office.zh, { size: 13, align: 'center' });
  write(sheet, notice.title.zh, { size: 22, align: 'center', gap: 2 });
  write(sheet, notice.title.en, { size: 11, align: 'center', colour: '#444444' });
  write(sheet, notice.number, { size: 10, align: 'center', colour: '#444444' });
  doc.moveDown(1);
  write(sheet, `${notice.addressee}：`, { size: 12 });
  doc.moveDown(0.4);
  for (const { zh } of notice.paragraphs) write(sheet, `　　${zh}`, { size: 12, gap: 6 });
  doc.moveDown(0.4);
  for (const { en } of notice.paragraphs) write(sheet, en, { size: 9, colour: '#444444', gap: 3 });
  doc.moveDown(0.6);
  for (const { label, value } of notice.facts) writeFact(sheet, label, value);
  roomFor(sheet, 150);
  const top = doc.y + 20;
  const centre = doc.page.width - margin - 80;
  drawSeal(sheet, { name: notice.office.zh, demonstration: deps.demonstration }, centre, top + 60);
  const right = { x: centre - 130, width: 210, align: 'center' } as const;
  write(sheet, notice.office.zh, { ...right, y: top + 42, size: 12 });
  write(sheet, notice.office.en, { ...right, size: 8, colour: '#444444' });
  write(sheet, dateWords(notice.at), { ...right, size: 11 });
  const pdf = await signPdf(await finishSheet(sheet, options), await deps.documentSigner.current());
  return { pdf, undrawn: [...sheet.undrawn] };
}

/** The day of a moment as documents write it. */
export function dateWords(at: string): string {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-');
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
