import { createServer } from 'node:http';
import type { Config } from './config.ts';
import type { DatabaseUrls } from './database-server.ts';
import { portError } from './port.ts';
import type { Shutdown } from './shutdown.ts';
import type { Tell } from './start-error.ts';

export type ProductOptions = {
  readonly config: Config;
  readonly database: DatabaseUrls;
  readonly shutdown: Shutdown;
  readonly tell: Tell;
};

/** Starts server, worker and outside parties on a migrated database, and tells the address. */
export async function startProduct({ config, shutdown, tell }: ProductOptions): Promise<void> {
  const server = createServer((request, response) => {
    response.statusCode = ['/healthz', '/readyz'].includes(request.url ?? '') ? 200 : 404;
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(config.host, config.port, error)));
    server.listen(config.port, config.host, resolve);
  });
  shutdown.onStop(
    { zh: '网页服务', en: 'The server' },
    () => new Promise((resolve) => server.close(() => resolve())),
  );
  tell({ zh: `营商已启动：${config.publicUrl}`, en: `Yingshang is ready: ${config.publicUrl}` });
}
