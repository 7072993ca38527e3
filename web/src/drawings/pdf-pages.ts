/** A page's size in points, as it is shown. */
export type PageSize = { readonly width: number; readonly height: number };

/** A3 across, as most drawings of small projects are plotted: for a document that does not say its sizes plainly. */
const usual: PageSize = { width: 1191, height: 842 };

/**
 * How many pages a PDF has and how large each is, so that marks can be laid over the browser's own viewer. Reads the
 * objects as they stand and those packed into object streams; what it cannot read counts as one usual page.
 */
export async function pdfPages(bytes: Uint8Array): Promise<readonly PageSize[]> {
  const plain = latin(bytes);
  const packed = await Promise.all(
    [...plain.matchAll(/\/Type\s*\/ObjStm\b[\s\S]*?\bstream\r?\n/g)].map(async ({ index, 0: head }) => {
      const from = index + head.length;
      const to = plain.indexOf('endstream', from);
      return to < 0 ? '' : await inflated(bytes.subarray(from, to));
    }),
  );
  const text = [plain, ...packed].join('\n');
  const inherited = boxIn(text) ?? usual;
  const pages = [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].map(({ index }) => {
    const around = dictionaryAround(text, index);
    const box = boxIn(around) ?? inherited;
    const turned = /\/Rotate\s+(?:90|270)\b/.test(around);
    return turned ? { width: box.height, height: box.width } : box;
  });
  return pages.length === 0 ? [inherited] : pages;
}

function boxIn(text: string): PageSize | null {
  const found = /\/MediaBox\s*\[\s*([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s*\]/.exec(text);
  if (found === null) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = found.slice(1).map(Number);
  const width = Math.abs(right - left);
  const height = Math.abs(top - bottom);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** The `<< … >>` that a place lies in, with what is nested in it. */
function dictionaryAround(text: string, at: number): string {
  let depth = 0;
  let from = at;
  for (; from > 0 && depth < 1; from -= 1) {
    if (text.startsWith('>>', from)) depth -= 1;
    if (text.startsWith('<<', from)) depth += 1;
  }
  depth = 0;
  for (let to = at; to < text.length; to += 1) {
    if (text.startsWith('<<', to)) depth += 1;
    if (text.startsWith('>>', to)) {
      if (depth === 0) return text.slice(from, to);
      depth -= 1;
      to += 1;
    }
  }
  return text.slice(from);
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return parts.join('');
}

/** What comes out until the end, or until something after the data, such as the end of a line, is in the way. */
async function inflated(bytes: Uint8Array): Promise<string> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  const parts: string[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      parts.push(latin(part.value));
  } catch {
    // What was read so far is all there is.
  }
  return parts.join('');
}
