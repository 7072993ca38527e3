import type { Text } from '../text.ts';

/**
 * The register that words mean: the one whose page they address (`/registers/CODE…`, with or without a host), or with whose
 * name or code they begin; of several the longest name that fits. Null where they mean none.
 */
export function registerNamed<Register extends { readonly code: string; readonly name: Text }>(
  registers: readonly Register[],
  words: string,
): Register | null {
  const addressed = /(?:^|\/)registers\/([\w-]+)/.exec(words)?.[1];
  if (addressed !== undefined) return registers.find(({ code }) => code === addressed) ?? null;
  const said = words.trim().toLowerCase();
  const [fits] = registers
    .flatMap((register) =>
      [register.code, register.name.zh, register.name.en].map((name) => ({
        name: name.toLowerCase(),
        register,
      })),
    )
    .filter(({ name }) => said.startsWith(name))
    .toSorted((one, other) => other.name.length - one.name.length);
  return fits?.register ?? null;
}
