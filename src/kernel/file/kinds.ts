import type { Text } from '../text.ts';

/** A kind of file that is taken: what it says it is, how its name ends, and how it is looked at. */
export type FileKind = {
  readonly type: string;
  readonly endings: readonly string[];
  readonly name: Text;
  /** Read in the page as a picture, as a document, or only after it was saved. */
  readonly shown: 'picture' | 'document' | 'saved';
  /** A ZIP archive inside, and so looked through before it is taken. */
  readonly packed?: true;
};

/**
 * Everything that is taken. Nothing in it can run in a page: no HTML, no SVG, no program, and no office
 * document with macros.
 */
export const fileKinds: readonly FileKind[] = [
  {
    type: 'application/pdf',
    endings: ['pdf'],
    name: { zh: 'PDF', en: 'PDF' },
    shown: 'document',
  },
  {
    type: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    name: { zh: 'JPEG 图片', en: 'JPEG picture' },
    shown: 'picture',
  },
  { type: 'image/png', endings: ['png'], name: { zh: 'PNG 图片', en: 'PNG picture' }, shown: 'picture' },
  {
    type: 'image/webp',
    endings: ['webp'],
    name: { zh: 'WebP 图片', en: 'WebP picture' },
    shown: 'picture',
  },
  {
    type: 'image/heic',
    endings: ['heic', 'heif'],
    name: { zh: 'HEIC 图片', en: 'HEIC picture' },
    shown: 'saved',
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    name: { zh: 'Word 文档', en: 'Word document' },
    shown: 'saved',
    packed: true,
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    name: { zh: 'Excel 表格', en: 'Excel workbook' },
    shown: 'saved',
    packed: true,
  },
  {
    type: 'application/ofd',
    endings: ['ofd'],
    name: { zh: 'OFD 版式文件', en: 'OFD document' },
    shown: 'saved',
    packed: true,
  },
  {
    type: 'application/zip',
    endings: ['zip'],
    name: { zh: 'ZIP 压缩包', en: 'ZIP archive' },
    shown: 'saved',
    packed: true,
  },
];

/** The kind of this type, or null where it is not taken. */
export function findKind(type: string): FileKind | null {
  return fileKinds.find((kind) => kind.type === type) ?? null;
}

/** The kind whose name ends like this one, or null: browsers do not know every kind by itself. */
export function kindOfName(name: string): FileKind | null {
  const ending = endingOf(name);
  return fileKinds.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** The part behind the last dot, in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}
