import { pino } from 'pino';
import { DEFAULT_LIMITS, type ServerDeps } from './deps.ts';
import { makeServer } from './server.ts';

/** The OpenAPI document of the server, made from its routes without a store or anything else behind them. */
export async function openApiDocument(): Promise<object> {
  const inert = new Proxy(
    {},
    {
      get: (_target, name) => () => {
        throw new Error(`${String(name)} was called while the routes were only described`);
      },
    },
  );
  const app = makeServer({
    store: inert,
    register: inert,
    screening: inert,
    pictures: inert,
    media: inert,
    wakeups: inert,
    clock: () => new Date(0),
    newId: () => '',
    randomToken: () => '',
    config: { cookieSecure: false, limits: DEFAULT_LIMITS },
    logger: pino({ level: 'silent' }),
  } as unknown as ServerDeps);
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
}
