import { createContext, type ReactNode, use } from 'react';
import type { FileLine } from './file-list.tsx';
import type { FilePlace, Upload } from './send-file.ts';

/** Where the files of a form go, and those that are there; null where a form can take none. */
export type FilesHere = {
  readonly place: FilePlace;
  readonly files: readonly FileLine[];
  readonly onSent: (upload: Upload) => void;
  readonly onRemoved: (id: string) => void;
};

const Context = createContext<FilesHere | null>(null);

export function FilesHereProvider({ value, children }: { value: FilesHere; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useFilesHere(): FilesHere | null {
  return use(Context);
}
