import { ensurePackages } from './debian.js';

/** The oldest PostgreSQL we promise to work with, and what judges our output: signatures, documents, fonts in them. */
export const outsidePackages = [
  'postgresql-15',
  'openssl',
  'poppler-utils',
  'fontconfig',
  'fonts-noto-cjk',
  'libreoffice-writer-nogui',
];

/** Installs those that are missing. True when all of them are there. */
export const ensureOutsidePackages = () => ensurePackages(outsidePackages);
