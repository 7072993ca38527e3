import { refuse } from '../../kernel/errors/index.ts';
import { cosignedAt, noteText, parseCheckpoint, parseNote } from '../../kernel/log/checkpoint.ts';
import { findHead } from '../../store/transparency/heads.ts';
import { treeNames } from '../../store/transparency/trees.ts';
import { insertCosignature, listWitnesses } from '../../store/transparency/witnesses.ts';
import type { Dependencies } from '../dependencies.ts';
import { treeOrigin } from './sign-head.ts';

/** Of the year 9999. What a clock says beyond it is no date that anybody could read. */
const lastSecond = 253_402_300_799;

/** Puts a registered witness's signature under the head it was given for: a note of that head with the one signature. */
export async function takeCosignature(
  deps: Dependencies,
  note: string,
): Promise<{ readonly witness: string }> {
  const { database } = deps;
  const signed = parseNote(note);
  const checkpoint = signed === null ? null : parseCheckpoint(signed.text);
  const [signature] = signed?.signatures ?? [];
  if (signed === null || checkpoint === null || signature === undefined)
    throw refuse('transparency.cosignature-refused');
  const tree = treeNames.find((name) => treeOrigin(deps, name) === checkpoint.origin);
  const head =
    tree === undefined
      ? null
      : await findHead(database, database.city, tree, { size: checkpoint.size, at: checkpoint.time });
  if (tree === undefined || head === null || !head.note.startsWith(`${signed.text}\n`)) {
    throw refuse('transparency.head-unknown');
  }
  const only = { text: signed.text, signatures: [signature] };
  for (const { name, publicKey } of await listWitnesses(database, database.city)) {
    const seconds = cosignedAt(only, { name, kind: 'witness', publicKey });
    if (seconds === null || seconds > lastSecond) continue;
    await insertCosignature(database, database.city, head, {
      witness: name,
      cosignedAt: new Date(seconds * 1000).toISOString(),
      line: noteText(only).slice(signed.text.length + 1),
    });
    return { witness: name };
  }
  throw refuse('transparency.cosignature-refused');
}
