import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Language } from '../../kernel/text.ts';
import { declaredSite } from '../declared-site.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../sha256.ts';
import { composePaper } from './compose-paper.ts';
import { KeptFiles } from './kept-files.ts';
import { mayWrite, openBulletin, withWords, wordingOf } from './read-bulletins.ts';
import { writeAnnex } from './write-annex.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

export const bulletinFormats = ['docx', 'pdf', 'xlsx'] as const;
export type BulletinFormat = (typeof bulletinFormats)[number];

/** In memory only, and few: a file follows from its statement and words, which are what is stored. */
const files = new KeptFiles(24);

/** The bulletin as a file, made from its statement and words. */
export async function printBulletin(
  deps: Dependencies,
  principal: Principal | null,
  id: string,
  asked: {
    readonly format: BulletinFormat;
    readonly language: Language;
    readonly redHead: boolean;
    /** Words that are only being written: for whoever writes them. */
    readonly draft?: Parameters<typeof withWords>[1];
  },
): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const { format, language, redHead, draft } = asked;
  const base = declaredSite(deps.post);
  const opened = await openBulletin(deps, principal, id);
  const { statement, hash } = opened;
  if (draft !== undefined && !mayWrite(opened, principal)) throw refuse('request.not-found');
  const kept = wordingOf(deps, opened);
  const wording = draft === undefined ? kept : withWords(kept, draft);
  const paper = composePaper(statement, wording, { language, base, hash });
  const name = `${paper.title.replaceAll(/[\\/:*?"<>|]/g, ' ')}.${format}`;
  const make = async (): Promise<Buffer> => {
    switch (format) {
      case 'docx':
        return await writeDocx(paper, { redHead });
      case 'pdf':
        return await writePdf(deps, paper, { redHead, at: statement.at });
      case 'xlsx':
        return await writeAnnex(statement, { language, base, hash });
    }
  };
  const madeOf = [deps.city.profile.code, hash, format, language, redHead, base, paper];
  return { bytes: await files.get(sha256(JSON.stringify(madeOf)), make), name };
}
