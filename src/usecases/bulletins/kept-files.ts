/** Files that were made not long ago, by all that they are made of: a bulletin that many fetch is printed once. */
export class KeptFiles {
  readonly #most: number;
  readonly #files = new Map<string, Promise<Buffer>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The file of this key, made now where it is not kept. What could not be made is not kept either. */
  get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const kept = this.#files.get(key);
    const file = kept ?? make();
    // The one asked for last stays longest.
    this.#files.delete(key);
    this.#files.set(key, file);
    if (kept === undefined) {
      file.catch(() => this.#files.delete(key));
      const [oldest] = this.#files.keys();
      if (this.#files.size > this.#most && oldest !== undefined) this.#files.delete(oldest);
    }
    return file;
  }
}
