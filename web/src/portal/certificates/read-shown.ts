import {
  findPrintedCode,
  type IssuerKey,
  type PrintedCode,
  type Refused,
  readPresentation,
  readPrintedCode,
} from '../../../../src/kernel/certificate/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { codeInPicture } from './code-in-picture.ts';

/** What somebody showed, checked by the keys alone: nobody is asked. */
export type ReadShown =
  | { readonly what: 'code'; readonly code: PrintedCode }
  | { readonly what: 'presentation'; readonly claims: JsonObject }
  | Refused;

/** A text that was shown: the content of a printed code, an SD-JWT, or the file that holds one. */
export function readShown(text: string, keys: readonly IssuerKey[]): ReadShown {
  const shown = unwrapped(text.trim());
  if (shown.includes('~')) {
    const read = readPresentation(shown, keys);
    return 'refused' in read ? read : { what: 'presentation', claims: read.claims };
  }
  const read = readPrintedCode(shown, keys);
  return 'refused' in read ? read : { what: 'code', code: read.code };
}

/** The text behind a file: of a PDF the code that it carries, of a picture the code in it; null where there is none. */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.type.startsWith('image/')) {
    return codeInPicture(await createImageBitmap(file));
  }
  if (isPdf(file)) return findPrintedCode(new TextDecoder('latin1').decode(await file.arrayBuffer()));
  return await file.text();
}

export function isPdf(file: File): boolean {
  return file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
}

/** Our own files wrap the credential in an object. */
function unwrapped(text: string): string {
  if (!text.startsWith('{')) return text;
  try {
    const { credential } = JSON.parse(text) as { readonly credential?: unknown };
    return typeof credential === 'string' ? credential : '';
  } catch {
    return '';
  }
}
