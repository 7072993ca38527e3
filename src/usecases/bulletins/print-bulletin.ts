import type { Principal } from '../../kernel/access/principal.ts';
import type { Language } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { composePaper } from './compose-paper.ts';
import { openBulletin, wordingOf } from './read-bulletins.ts';
import { writeAnnex } from './write-annex.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

export const bulletinFormats = ['docx', 'pdf', 'xlsx'] as const;
export type BulletinFormat = (typeof bulletinFormats)[number];

/** The bulletin as a file, made now from its statement and words: nothing is kept of it. */
export async function printBulletin(
  deps: Dependencies,
  principal: Principal | null,
  id: string,
  asked: {
    readonly format: BulletinFormat;
    readonly language: Language;
    readonly redHead: boolean;
    readonly base: string;
  },
): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const { format, language, redHead, base } = asked;
  const opened = await openBulletin(deps, principal, id);
  const { statement, hash } = opened;
  const paper = composePaper(statement, wordingOf(deps, opened), { language, base, hash });
  const name = `${paper.title.replaceAll(/[\\/:*?"<>|]/g, ' ')}.${format}`;
  switch (format) {
    case 'docx':
      return { bytes: await writeDocx(paper, { redHead }), name };
    case 'pdf':
      return { bytes: await writePdf(deps, paper, { redHead, at: statement.at }), name };
    case 'xlsx':
      return { bytes: await writeAnnex(statement, { language, base, hash }), name };
  }
}
