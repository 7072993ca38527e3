import type { FileReference } from '../../kernel/file/index.ts';
import type { FileRow } from '../../store/files/files.ts';
import type { Dependencies } from '../dependencies.ts';
import { unseal } from '../personal-fields/unseal.ts';

/** A file as it was begun, with its name and hash in clear. */
export async function referenceOf(deps: Dependencies, row: FileRow): Promise<FileReference> {
  const { name, hash } = await unseal<{ name: string; hash: string }>(deps, row.about);
  return { id: row.id, name, hash, type: row.type, size: row.size };
}
