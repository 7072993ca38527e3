import { createServer } from 'node:net';
import { systemCode } from './processes.ts';
import { StartError } from './start-error.ts';

/** Tells of a port that cannot be listened on before anything else has been started. */
export function refuseBusyPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portError(host, port, error)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** The first free port from this one on, among twenty. Refuses with what is wrong with the last where none is. */
export async function findFreePort(host: string, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      await refuseBusyPort(host, port);
      return port;
    } catch (error) {
      if (port >= first + 20) throw error;
    }
  }
}

/** The same faults, met when the server itself listens. */
export function portError(host: string, port: number, error: unknown): unknown {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new StartError({
        zh: `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定另一个端口，例如 PORT=${port + 1} npm start。`,
        en: `Port ${port} is in use. Stop what uses it, or choose another in PORT, such as PORT=${port + 1} npm start.`,
      });
    case 'EACCES':
      return new StartError({
        zh: `没有使用端口 ${port} 的权限。请用 PORT 指定 1024 以上的端口。`,
        en: `This user may not use port ${port}. Choose one above 1024 in PORT.`,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError({
        zh: `本机没有 ${host} 这个地址，请检查 HOST。`,
        en: `This machine has no address ${host}; check HOST.`,
      });
    default:
      return error;
  }
}
