import { Type } from '@fastify/type-provider-typebox';
import type { Digest } from '../../evidence/index.ts';
import { digestOf } from '../../evidence/index.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { makeRenditions, measurePicture, readPictureSize, RENDITION_WIDTHS } from '../rendition.ts';
import { ServerError } from '../problem.ts';
import { FileForm, MediaShape, MediaSizeShape } from '../schemas/media.ts';
import { DigestText, record } from '../schemas/shape.ts';
import { collect, readUpload, streamOf } from '../upload.ts';

/** The address names the content: what it answers can never change. */
const FOR_EVER = 'private, max-age=31536000, immutable';

export function mediaRoutes(app: Api, deps: RouteDeps): void {
  const { store, media, config, answerOnce } = deps;
  const renditions = makeRenditions();

  app.post(
    '/v1/media',
    {
      config: { access: 'create:media', creates: true, form: FileForm },
      schema: {
        operationId: 'uploadMedia',
        summary: 'Upload a picture to use in rights and listings',
        tags: ['media'],
        response: { 201: MediaShape },
      },
    },
    async (request, reply) => {
      const { mediaBytes } = config.limits;
      const { taken } = await readUpload(request, mediaBytes, (file) => collect(file, mediaBytes));
      return answerOnce(request, reply, digestOf(taken), async () => {
        const picture = await measurePicture(taken);
        if (picture === undefined) throw new ServerError('not-an-image');
        const { digest, bytes } = await media.putStream(streamOf(taken), mediaBytes);
        return { status: 201, body: { digest, source: digest, bytes, ...picture } };
      });
    },
  );

  app.get(
    '/v1/media/:digest',
    {
      config: { access: 'read:media' },
      schema: {
        operationId: 'getMedia',
        summary: 'A picture, redrawn at a width; without a width the original bytes as a download',
        tags: ['media'],
        params: record({ digest: DigestText }),
        querystring: record({ width: Type.Optional(Type.Enum([...RENDITION_WIDTHS], { type: 'integer' })) }),
        produces: ['image/webp', 'application/octet-stream'],
        response: { 200: Type.String({ format: 'binary' }) },
      },
    },
    async ({ params: { digest }, query: { width } }, reply) => {
      await requirePicture(digest);
      reply.header('cache-control', FOR_EVER);
      if (width === undefined) {
        // Attackers choose these bytes. As a download of no particular type, sandboxed, nothing in them runs under our name.
        reply
          .type('application/octet-stream')
          .header('content-disposition', `attachment; filename="${digest.slice(7, 23)}.bin"`);
        return reply.send((await bytesOf(digest)) as unknown as string);
      }
      const picture = await renditions.draw(digest, width, () => bytesOf(digest));
      if (picture === undefined) throw new ServerError('not-an-image');
      return reply.type('image/webp').send(picture as unknown as string);
    },
  );

  app.get(
    '/v1/media/:digest/size',
    {
      config: { access: 'read:media' },
      schema: {
        operationId: 'getMediaSize',
        summary: 'The size of a picture in pixels, in which boxes of signals count',
        tags: ['media'],
        params: record({ digest: DigestText }),
        response: { 200: MediaSizeShape },
      },
    },
    async ({ params: { digest } }, reply) => {
      await requirePicture(digest);
      const size = await readPictureSize(await bytesOf(digest));
      if (size === undefined) throw new ServerError('not-an-image');
      reply.header('cache-control', FOR_EVER);
      return size;
    },
  );

  /** Files of feeds are stored beside the pictures; they are not for showing, and too large to be read as a whole. */
  async function requirePicture(digest: Digest): Promise<void> {
    const known = await store.findMedia(digest);
    if (known === undefined || !known.mediaType.startsWith('image/')) throw new ServerError('not-found');
  }

  async function bytesOf(digest: Digest): Promise<Buffer> {
    const bytes = await media.get(digest);
    if (bytes === undefined) throw new ServerError('not-found');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
