import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { type TSchema, type TypeBoxTypeProvider, Type, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { guardRoutes } from './access.ts';
import { consoleRoutes } from './console-files.ts';
import type { Api, RouteDeps, ServerDeps } from './deps.ts';
import { makeEventHub } from './event-hub.ts';
import { makeAnswerOnce } from './idempotency.ts';
import { makeMetrics } from './metrics.ts';
import { describeRoute, nameSchemas, OPENAPI_HEAD } from './openapi.ts';
import { toProblem, toServerError } from './problem.ts';
import { apiKeyRoutes } from './routes/api-keys.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { eventRoutes } from './routes/events.ts';
import { feedRoutes } from './routes/feeds.ts';
import { licenseRoutes } from './routes/licenses.ts';
import { mediaRoutes } from './routes/media.ts';
import { operationRoutes } from './routes/operations.ts';
import { overviewRoutes } from './routes/overview.ts';
import { parameterRoutes } from './routes/parameters.ts';
import { pictureSearchRoutes } from './routes/picture-searches.ts';
import { retroScanRoutes } from './routes/retro-scans.ts';
import { rightPictureRoutes } from './routes/right-pictures.ts';
import { rightRoutes } from './routes/rights.ts';
import { screeningRoutes } from './routes/screenings.ts';
import { sessionRoutes } from './routes/session.ts';
import { userRoutes } from './routes/users.ts';
import { rememberKeys } from './remember-keys.ts';
import { ProblemShape } from './schemas/problem.ts';
import { secureHeaders } from './security-headers.ts';
import { makeUnknownRoute } from './unknown-route.ts';

/** Builds the HTTP server. It listens to nothing before `listen`; `close` ends its event streams. */
export function makeServer(given: ServerDeps): Api {
  const deps: ServerDeps = { ...given, store: rememberKeys(given.store) };
  const { config } = deps;
  const app: Api = fastify({
    loggerInstance: deps.logger,
    // Sign-in tokens stand in the query of a page's address: no request line goes to the log.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.jsonBytes,
    connectionTimeout: config.limits.idleConnectionMs,
    trustProxy: config.trustedProxies === undefined ? false : [...config.trustedProxies],
    // Ids of rights and listings come from registers and feeds and can be long.
    routerOptions: { maxParamLength: 1000 },
    genReqId: () => deps.newId(),
    forceCloseConnections: true,
    frameworkErrors: answerProblem,
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // Answers are typed by their schemas and every test checks them against these; so the fast native serializer is enough.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.setErrorHandler(answerProblem);

  const events = makeEventHub(deps);
  app.addHook('preClose', async () => events.close());
  app.addHook('onResponse', async (request, reply) => {
    const isChange = request.method !== 'GET' && request.method !== 'HEAD' && reply.statusCode < 300;
    if (isChange) deps.wakeups.notify('events');
  });

  secureHeaders(app, config.cookieSecure);
  app.register(cookie);
  app.register(multipart, { throwFileSizeLimit: false });
  app.register(rateLimit, { global: false });
  app.register(swagger, {
    openapi: OPENAPI_HEAD as object,
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({
      schema: describeRoute((schema ?? {}) as { [key: string]: unknown }, route.config ?? {}, ProblemShape),
      url,
    }),
    transformObject: (document) =>
      nameSchemas(('openapiObject' in document ? document.openapiObject : {}) as { [key: string]: unknown }),
  });
  const metrics = makeMetrics(app, events);
  const unknownRoute = makeUnknownRoute(app);

  app.register(async (routes: Api) => {
    guardRoutes(routes, deps);
    routes.setNotFoundHandler(unknownRoute);
    const routeDeps: RouteDeps = { ...deps, events, answerOnce: makeAnswerOnce(deps) };
    for (const add of ROUTES) add(routes, routeDeps);
    operationRoutes(routes, routeDeps, metrics);
    routes.get(
      '/openapi.json',
      { config: { access: 'public' }, schema: { hide: true, response: { 200: Type.Unsafe<object>({}) as TSchema } } },
      async () => app.swagger(),
    );
    if (deps.consoleFolder !== undefined) consoleRoutes(routes, deps.consoleFolder);
  });
  return app;
}

/** One file a resource, one line here. */
const ROUTES = [
  sessionRoutes,
  overviewRoutes,
  decisionRoutes,
  screeningRoutes,
  feedRoutes,
  rightRoutes,
  rightPictureRoutes,
  retroScanRoutes,
  licenseRoutes,
  mediaRoutes,
  pictureSearchRoutes,
  parameterRoutes,
  eventRoutes,
  userRoutes,
  apiKeyRoutes,
] as const;

function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = toServerError(thrown);
  const problem = toProblem(error, request.id);
  if (problem.status >= 500) request.log.error({ err: thrown }, 'a request failed');
  // What the route had said of the answer it meant to give does not hold for this one.
  reply.removeHeader('content-disposition').header('cache-control', 'no-store');
  reply.code(problem.status).type('application/problem+json').send(problem);
}
