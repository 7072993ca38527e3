import {
  type Checkpoint,
  type Note,
  type NoteKey,
  parseCheckpoint,
  parseKeyLine,
  parseNote,
} from '../../kernel/log/checkpoint.ts';

/** A head that was kept outside, as it was found. */
export type KeptHead = { readonly checkpoint: Checkpoint; readonly note: Note };

/** What was found in a file: heads, and keys that stand beside them. */
export type KeptHeads = { readonly heads: readonly KeptHead[]; readonly keys: readonly NoteKey[] };

/** A signed head wherever it stands in a text. */
const signedHead = /^\S+\n\d+\n[A-Za-z0-9+/]{43}=\ntime \S+\n\n(?:\u2014 \S+ [A-Za-z0-9+/=]+(?:\n|$))+/gm;
const keyInLine = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/gm;

/** As a bulletin prints it: lines may have moved in, and the log's own signature is broken into pieces. */
const printedHead =
  /^[ \t\f]*(\S+)\s*\n[ \t\f]*(\d+)\s*\n[ \t\f]*([A-Za-z0-9+/]{43}=)\s*\n[ \t\f]*(time \S+)\s*\n\s*\u2014 (\S+)\s*\n((?:\s*[A-Za-z0-9+/]){91}\s*=)/gm;

function asSigned(text: string): string {
  return text.replaceAll(
    printedHead,
    (_whole, origin: string, size: string, root: string, time: string, name: string, signature: string) =>
      `${origin}\n${size}\n${root}\n${time}\n\n\u2014 ${name} ${signature.replaceAll(/\s/g, '')}\n`,
  );
}

/**
 * Finds heads in whatever they were kept in: the API's own answers, a case's proof, a witness's file, the text of a
 * bulletin, or one into which they were copied.
 */
export function findKeptHeads(content: string): KeptHeads {
  const texts = textsIn(content).map(asSigned);
  const heads = texts.flatMap((text) =>
    [...text.matchAll(signedHead)].flatMap(([found]) => {
      const note = parseNote(found.endsWith('\n') ? found : `${found}\n`);
      const checkpoint = note === null ? null : parseCheckpoint(note.text);
      return note === null || checkpoint === null ? [] : [{ checkpoint, note }];
    }),
  );
  const keys = texts.flatMap((text) =>
    [...text.matchAll(keyInLine)].flatMap(([line]) => {
      const key = parseKeyLine(line);
      return key?.kind === 'log' ? [key] : [];
    }),
  );
  return { heads, keys };
}

/** Every string in a JSON file; a file that is none is one text. */
function textsIn(content: string): readonly string[] {
  try {
    const texts: string[] = [];
    JSON.parse(content, (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    return texts;
  } catch {
    return [content.replaceAll('\r\n', '\n')];
  }
}
