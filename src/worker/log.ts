/** Where the worker writes what it does. Fits pino; fields never hold personal data. */
export type WorkerLog = {
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
};

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
