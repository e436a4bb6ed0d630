import type { Right } from '../../rights/index.ts';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import type { PictureEditing } from '../ports.ts';
import { ServerError } from '../problem.ts';
import { NewPicture, PictureQuarantine, PictureRelease, PictureWithdrawal, RightShape } from '../schemas/right.ts';
import { DigestText, Id, record } from '../schemas/shape.ts';

const OnePicture = record({ id: Id, digest: DigestText });

/** The pictures of a right, one by one: each change is an event, and another one undoes it. All answer the right as it stands then. */
export function rightPictureRoutes(app: Api, { register, answerOnce }: RouteDeps): void {
  app.post(
    '/v1/rights/:id/pictures',
    {
      config: { access: 'write:right', creates: true },
      schema: {
        operationId: 'addPicture',
        summary: 'Add an uploaded picture to a bank of a right',
        description:
          'It is in force for new screenings when the answer comes. One that stands in the bank already stays.',
        tags: ['rights'],
        params: record({ id: Id }),
        body: NewPicture,
        response: { 200: RightShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const added = await register.addPicture(request.params.id, request.body, callerOf(request).actor);
        if (added.kind === 'unusable-picture') throw new ServerError('unusable-picture', { detail: added.message });
        return { status: 200, body: rightOf(added) };
      }),
  );

  app.post(
    '/v1/rights/:id/pictures/:digest/withdraw',
    {
      config: { access: 'write:right', creates: true },
      schema: {
        operationId: 'withdrawPicture',
        summary: 'Take a picture out of a bank of a right',
        description: 'Decisions that were made by it stay. Adding it again undoes it.',
        tags: ['rights'],
        params: OnePicture,
        body: PictureWithdrawal,
        response: { 200: RightShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const picture = { ...request.body, digest: request.params.digest };
        return answer(await register.withdrawPicture(request.params.id, picture, callerOf(request).actor));
      }),
  );

  app.post(
    '/v1/rights/:id/pictures/:digest/quarantine',
    {
      config: { access: 'write:right', creates: true },
      schema: {
        operationId: 'quarantinePicture',
        summary: 'Set a picture of a right aside, as it matches what it should not',
        description: 'It stays in the register, and nothing is compared with it until it is released.',
        tags: ['rights'],
        params: OnePicture,
        body: PictureQuarantine,
        response: { 200: RightShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const picture = { ...request.body, digest: request.params.digest };
        return answer(await register.quarantinePicture(request.params.id, picture, callerOf(request).actor));
      }),
  );

  app.post(
    '/v1/rights/:id/pictures/:digest/release',
    {
      config: { access: 'write:right', creates: true },
      schema: {
        operationId: 'releasePicture',
        summary: 'Compare again with a picture that was set aside',
        tags: ['rights'],
        params: OnePicture,
        body: PictureRelease,
        response: { 200: RightShape },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, request.body, async () => {
        const picture = { ...request.body, digest: request.params.digest };
        return answer(await register.releasePicture(request.params.id, picture, callerOf(request).actor));
      }),
  );
}

function answer(editing: PictureEditing): { readonly status: 200; readonly body: Right } {
  return { status: 200, body: rightOf(editing) };
}

function rightOf(editing: PictureEditing): Right {
  if (editing.kind === 'no-right') throw new ServerError('not-found');
  return editing.right;
}
