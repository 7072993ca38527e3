import { fileLimits } from './limits.ts';

/** Names that Windows gives to devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/**
 * A file's name as it is kept and offered for saving: its last part only, without what leads elsewhere, what
 * cannot be seen (also what turns the direction of writing round and makes `exe.pdf` of `fdp.exe`), and what a
 * system forbids. Null where nothing is left of it.
 */
export function cleanName(written: string): string | null {
  const last = written.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/gu, '_')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .replace(/^[ .]+/u, '')
    .replace(/[ .]+$/u, '');
  if (plain === '') return null;
  const safe = device.test(plain) ? `_${plain}` : plain;
  return shortened(safe);
}

/** Too long a name loses its middle, not its ending. */
function shortened(name: string): string {
  const signs = [...name];
  if (signs.length <= fileLimits.name) return name;
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return signs.slice(0, fileLimits.name - [...ending].length).join('') + ending;
}
