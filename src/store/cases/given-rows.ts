/** How a column of given rows reaches the database; `bytea` is given in hexadecimal. */
export type GivenType =
  | 'integer'
  | 'smallint'
  | 'boolean'
  | 'uuid'
  | 'timestamptz'
  | 'text'
  | 'bytea'
  | 'json'
  | 'jsonb';

/** Names and types of the columns behind `act`, in the order of the composite type that they make. */
export type GivenColumns = Readonly<Record<string, GivenType>>;

export type GivenRow = Readonly<Record<string, unknown>>;

/** A value that its column cannot take. It concerns one act, and not the database. */
export class UnfitValue extends Error {}

/** The numbers that every PostgreSQL knows these types by. */
const numberOf: Readonly<Record<GivenType, number>> = {
  boolean: 16,
  bytea: 17,
  smallint: 21,
  integer: 23,
  text: 25,
  json: 114,
  timestamptz: 1184,
  uuid: 2950,
  jsonb: 3802,
};

/**
 * Rows as an array of a composite type in PostgreSQL's binary format: the server takes numbers, UUIDs and
 * instants as they are, and reads no text but JSON. `element` is the number of the composite type there,
 * `acts` the act that each row belongs to, its first column. A row may leave out what is null.
 */
export function givenArray(
  element: number,
  columns: GivenColumns,
  rows: readonly GivenRow[],
  acts: readonly number[],
): Buffer {
  const order = inOrder(columns);
  const writer = new Writer(64 + rows.length * order.length * 24);
  writer.integer(1);
  writer.integer(0);
  writer.integer(element);
  writer.integer(rows.length);
  writer.integer(1);
  for (const [index, row] of rows.entries()) {
    const length = writer.begin();
    writer.integer(order.length + 1);
    writer.integer(numberOf.integer);
    writer.integer(4);
    writer.integer(acts[index] ?? 0);
    for (const [name, type] of order) {
      writer.integer(numberOf[type]);
      const value = row[name];
      if (value === null || value === undefined) {
        writer.integer(-1);
        continue;
      }
      const start = writer.begin();
      writer.value(type, value);
      writer.end(start);
    }
    writer.end(length);
  }
  return writer.taken();
}

const orders = new WeakMap<GivenColumns, readonly (readonly [string, GivenType])[]>();

function inOrder(columns: GivenColumns): readonly (readonly [string, GivenType])[] {
  const known = orders.get(columns);
  if (known !== undefined) return known;
  const order = Object.entries(columns);
  orders.set(columns, order);
  return order;
}

/** PostgreSQL counts instants in microseconds from the year 2000. */
const year2000 = 946_684_800_000;
const zoned = /(?:Z|[+-]\d\d:\d\d)$/;

class Writer {
  #buffer: Buffer;
  #at = 0;

  constructor(size: number) {
    this.#buffer = Buffer.allocUnsafe(size);
  }

  integer(value: number): void {
    this.#room(4);
    this.#at = this.#buffer.writeInt32BE(value, this.#at);
  }

  /** Leaves room for a length that `end` fills in. */
  begin(): number {
    this.#room(4);
    this.#at += 4;
    return this.#at;
  }

  end(start: number): void {
    this.#buffer.writeInt32BE(this.#at - start, start - 4);
  }

  taken(): Buffer {
    return this.#buffer.subarray(0, this.#at);
  }

  value(type: GivenType, value: unknown): void {
    switch (type) {
      case 'text':
        this.#text(String(value));
        return;
      case 'json':
        this.#text(JSON.stringify(value));
        return;
      case 'jsonb':
        // The version of the format comes first.
        this.#room(1);
        this.#at = this.#buffer.writeUInt8(1, this.#at);
        this.#text(JSON.stringify(value));
        return;
      case 'integer':
      case 'smallint':
        this.#number(type, Number(value));
        return;
      case 'boolean':
        this.#room(1);
        this.#at = this.#buffer.writeUInt8(value === true ? 1 : 0, this.#at);
        return;
      case 'timestamptz':
        this.#instant(String(value));
        return;
      case 'uuid':
        this.#bytes(String(value).replaceAll('-', ''), 16);
        return;
      case 'bytea':
        this.#bytes(String(value), String(value).length / 2);
        return;
    }
  }

  #text(text: string): void {
    this.#room(text.length * 3);
    this.#at += this.#buffer.write(text, this.#at);
  }

  #number(type: 'integer' | 'smallint', value: number): void {
    this.#room(4);
    try {
      if (!Number.isInteger(value)) throw new UnfitValue(`not an ${type}: ${value}`);
      this.#at =
        type === 'integer'
          ? this.#buffer.writeInt32BE(value, this.#at)
          : this.#buffer.writeInt16BE(value, this.#at);
    } catch (cause) {
      throw new UnfitValue(`not an ${type}: ${value}`, { cause });
    }
  }

  #instant(text: string): void {
    const moment = (Date.parse(text) - year2000) * 1000;
    if (Number.isNaN(moment) || !zoned.test(text)) throw new UnfitValue(`not an instant: ${text}`);
    this.#room(8);
    const high = Math.floor(moment / 2 ** 32);
    this.#at = this.#buffer.writeInt32BE(high, this.#at);
    this.#at = this.#buffer.writeUInt32BE(moment - high * 2 ** 32, this.#at);
  }

  #bytes(hex: string, length: number): void {
    this.#room(length);
    if (hex.length !== length * 2 || this.#buffer.write(hex, this.#at, 'hex') !== length) {
      throw new UnfitValue(`not ${length} bytes: ${hex}`);
    }
    this.#at += length;
  }

  #room(size: number): void {
    if (this.#at + size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe((this.#at + size) * 2);
    this.#buffer.copy(larger, 0, 0, this.#at);
    this.#buffer = larger;
  }
}
