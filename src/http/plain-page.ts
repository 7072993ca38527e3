import type { FastifyRequest } from 'fastify';
import type { Language, Text } from '../kernel/text.ts';

/** Addresses that programs ask; everything else is a page that somebody reads. */
export function isForMachines(url: string): boolean {
  return /^\/(api|exchange\/(inbox|questions)|data|assets|healthz|readyz)(\/|\?|$)/.test(url);
}

/** Whether a person waits for a page in a browser. */
export function wantsPage(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' &&
    !isForMachines(request.url) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

/** A refusal for a person, where no page could be drawn: words alone, which need nothing else to be shown. */
export function plainPage(
  { message, next, code }: { readonly message: Text; readonly next: Text; readonly code: string },
  language: Language,
): string {
  const tag = language === 'zh' ? 'zh-CN' : 'en';
  const [title, advice] = [message[language], next[language]].map(escapeHtml);
  return [
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>`,
    `<body><main><h1>${title}</h1><p>${advice}</p><p><small>${escapeHtml(code)}</small></p></main></body></html>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
