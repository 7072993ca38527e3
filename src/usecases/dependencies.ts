import type { City } from '../kernel/city/index.ts';
import type { CodeLists } from '../kernel/form/validate.ts';
import type { PackSet } from '../kernel/pack/pack-set.ts';
import type { TimeRules } from '../kernel/time/index.ts';
import type { Database } from '../store/database.ts';
import type { DocumentSigner } from './documents/document-signer.ts';
import type { Post } from './messages/carrier.ts';
import type { PlanReader } from './plan-import/reading.ts';
import type { PasswordCost } from './sessions/password.ts';
import type { LogSigner } from './transparency/head-key.ts';
import type { ViewContext } from './views/view-case.ts';

/** Everything a use case works with. Made once by `main`, handed down as a value. */
export type Dependencies = {
  readonly database: Database;
  readonly city: City;
  readonly codeLists: CodeLists;
  readonly packs: PackSet;
  readonly time: TimeRules;
  /** The city's clock: now as ISO 8601 with the city's offset and milliseconds. */
  readonly now: () => string;
  /** The machine's own clock, in milliseconds since the epoch: for protocols between machines, one-time codes, and how long a sign-in holds. */
  readonly wall: () => number;
  /** A new id, growing with time (UUIDv7). */
  readonly newId: () => string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Wraps the keys of persons; kept outside the database. 32 bytes. */
  readonly masterKey: Uint8Array;
  /** What it costs to try a password. */
  readonly passwordCost: PasswordCost;
  /** New keys of persons are for the national cipher (SM4). */
  readonly nationalSealing: boolean;
  /** Signs heads of the log; null where nothing is signed, such as on the command line. */
  readonly logSigner: LogSigner | null;
  /** Signs certificates and notices; null where none are signed, such as on the command line. */
  readonly documentSigner: DocumentSigner | null;
  /** Reads plan documents, in a thread of its own. */
  readonly planReader: PlanReader;
  /** Whoever carries messages out of the product. */
  readonly post: Post;
  /** True when what is done here is a demonstration, and labelled as such everywhere. */
  readonly demonstration: boolean;
};

export function viewContext(deps: Dependencies): ViewContext {
  return { city: deps.city, codeLists: deps.codeLists, packs: deps.packs, time: deps.time, now: deps.now() };
}
