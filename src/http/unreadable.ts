import type { Socket } from 'node:net';
import { DomainError } from '../kernel/errors/index.ts';
import { problemOf } from './problems.ts';

/** Answers what is no HTTP, or has a head that is too long: nothing else of ours has seen it. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const problem = problemOf(new DomainError(tooLong ? 'request.too-large' : 'request.unreadable'), 'zh');
  const status = tooLong ? 431 : 400;
  const body = JSON.stringify({ ...problem, status });
  socket.end(
    [
      `HTTP/1.1 ${status} ${tooLong ? 'Request Header Fields Too Large' : 'Bad Request'}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
