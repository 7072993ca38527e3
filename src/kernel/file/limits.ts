/** How much is taken: sizes in bytes. */
export const fileLimits = {
  /** One file. */
  file: 20 * 1024 * 1024,
  /** Everything that goes with one draft, or with one case. */
  place: 200 * 1024 * 1024,
  files: 100,
  /** What is sent at once; the last piece of a file is shorter. */
  chunk: 512 * 1024,
  /** With one act. */
  inAct: 20,
  name: 120,
} as const;

/** What an archive may hold: more than that fills the disk of whoever opens it. */
export const archiveLimits = {
  entries: 2_000,
  unpacked: 100 * 1024 * 1024,
  /** How much larger an entry may become, from this size on. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

/** How many pieces a file of this size is sent in. */
export function chunksOf(size: number): number {
  return Math.ceil(size / fileLimits.chunk);
}

/** How long the n-th piece of such a file is, counted from 0. */
export function chunkLength(size: number, n: number): number {
  return Math.min(fileLimits.chunk, size - n * fileLimits.chunk);
}
