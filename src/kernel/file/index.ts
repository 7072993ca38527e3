export * from './kinds.ts';
export * from './limits.ts';
export { cleanName } from './name.ts';
export { type FileReference, isFileId } from './reference.ts';
