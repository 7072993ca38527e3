import { Type } from 'typebox';
import { type FileReference, findKind } from '../../kernel/file/index.ts';
import type { HandedIn } from '../../kernel/process/state.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';

/** A file that was handed in with a case. */
export const FileView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  type: Type.String({ description: '媒体类型，按内容判断。Media type, as its bytes say' }),
  kind: TextView,
  size: Type.Integer({ description: '字节数。Bytes' }),
  hash: Type.String({
    description: '内容的 SHA-256，十六进制。SHA-256 of its bytes, in hexadecimal',
  }),
  shown: Type.Enum(['picture', 'document', 'saved'], {
    description: '在页面中如何查看。How it is looked at in a page',
  }),
  at: orNull(DateTime),
});
export type FileView = Type.Static<typeof FileView>;

/** A file that is being sent, or has been, and was not handed in yet. */
export const UploadView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  type: Type.String(),
  kind: TextView,
  size: Type.Integer(),
  hash: Type.String(),
  shown: Type.Enum(['picture', 'document', 'saved']),
  ready: Type.Boolean({
    description: '已全部收到并检查。All of it has arrived and was looked through',
  }),
  chunkSize: Type.Integer({ description: '每片字节数，末片较短。Bytes of a piece; the last is shorter' }),
  received: Type.Array(Type.Integer(), {
    description: '已收到的分片，从 0 起。Pieces that have arrived, from 0',
  }),
});
export type UploadView = Type.Static<typeof UploadView>;

export function viewFile(file: FileReference | HandedIn): FileView {
  const { id, name, type, size, hash } = file;
  return { id, name, type, size, hash, ...howShown(type), at: 'at' in file ? file.at : null };
}

export function howShown(type: string): Pick<FileView, 'kind' | 'shown'> {
  const kind = findKind(type);
  return kind === null
    ? { kind: { zh: '文件', en: 'File' }, shown: 'saved' }
    : { kind: kind.name, shown: kind.shown };
}
