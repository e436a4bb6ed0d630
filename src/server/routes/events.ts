import { Type } from '@fastify/type-provider-typebox';
import type { DomainEvent } from '../../evidence/index.ts';
import { isAllowed, type Permission } from '../abilities.ts';
import { callerOf, findCaller } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import type { Role } from '../ports.ts';
import { list, record } from '../schemas/shape.ts';

const TypeFilter = Type.String({
  pattern: '^[a-z-]+\\.([a-z-]+|\\*)$',
  description: 'A type, or all of a room: `feed.*`.',
});

/** What must be readable to see events about a subject; of every other kind (users, sessions, keys, exports): accounts. */
const PERMISSION_OF: { readonly [subjectKind: string]: Permission } = {
  right: 'read:right',
  license: 'read:license',
  register: 'read:right',
  feed: 'read:feed',
  listing: 'read:decision',
  decision: 'read:decision',
};

export function eventRoutes(app: Api, deps: RouteDeps): void {
  app.get(
    '/v1/events',
    {
      exposeHeadRoute: false,
      config: { access: 'read:event' },
      schema: {
        operationId: 'streamEvents',
        summary: 'Events as they happen (server-sent events)',
        description:
          'Unnamed messages are events (schema Event) with their `seq` as id; `feed-progress` carries id, state and progress of a feed; `ready` opens the stream; `reset` says that too much was missed: read everything anew.',
        tags: ['events'],
        querystring: record({
          types: Type.Optional(list(TypeFilter, { maxItems: 50 })),
          after: Type.Optional(
            Type.Integer({ minimum: 0, description: 'Like Last-Event-ID, for a first connection.' }),
          ),
        }),
        produces: ['text/event-stream'],
        response: { 200: Type.String({ description: 'A stream of server-sent events.' }) },
      },
    },
    async (request, reply) => {
      const { actor, role } = callerOf(request);
      const { types, after } = request.query;
      const afterSeq = lastEventId(request.headers['last-event-id']) ?? after;
      const stream = await deps.events.open({
        caller: `${actor.kind}:${actor.id}`,
        ...(afterSeq !== undefined && { afterSeq }),
        wants: (event) => isVisible(role, event) && matches(types, event.type),
        wantsFeedProgress: isAllowed(role, 'read:feed') && matches(types, 'feed.progress'),
        isStillAllowed: async () => (await findCaller(request, deps))?.role === role,
      });
      reply.type('text/event-stream').header('x-accel-buffering', 'no');
      return reply.send(stream as unknown as string);
    },
  );
}

function isVisible(role: Role, event: DomainEvent): boolean {
  const permission = Object.hasOwn(PERMISSION_OF, event.subject.kind) ? PERMISSION_OF[event.subject.kind] : undefined;
  return isAllowed(role, permission ?? 'read:account');
}

function matches(types: readonly string[] | undefined, type: string): boolean {
  return (
    types === undefined ||
    types.some((wanted) => wanted === type || (wanted.endsWith('.*') && type.startsWith(wanted.slice(0, -1))))
  );
}

/** What EventSource sends when it comes back. Anything that we did not give out counts as nothing. */
function lastEventId(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
