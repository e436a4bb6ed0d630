import type { FastifyRequest } from 'fastify';
import type { Digest } from '../../evidence/index.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { FileForm } from '../schemas/media.ts';
import { PictureSearchShape, SearchedPicture } from '../schemas/picture.ts';
import { collect, readUpload } from '../upload.ts';

export function pictureSearchRoutes(app: Api, { store, media, pictures, config }: RouteDeps): void {
  let atWork = 0;

  app.post(
    '/v1/picture-searches',
    {
      config: { access: 'search:picture', form: FileForm },
      schema: {
        operationId: 'searchPicture',
        summary: 'Find a picture in the catalog and in the register',
        description:
          'multipart/form-data with the part `file`, or the query `digest` of a picture that is stored. It is found turned and mirrored too. Nothing is stored.',
        tags: ['pictures'],
        querystring: SearchedPicture,
        response: { 200: PictureSearchShape },
      },
    },
    async (request, reply) => {
      if (atWork >= config.limits.screeningsAtOnce) {
        reply.header('retry-after', '1');
        throw new ServerError('busy');
      }
      atWork++;
      try {
        const found = await pictures.search(await bytesFor(request, request.query.digest));
        if ('skip' in found)
          throw new ServerError('not-an-image', { detail: `It could not be looked at: ${found.skip}.` });
        return found;
      } finally {
        atWork--;
      }
    },
  );

  async function bytesFor(request: FastifyRequest, digest: Digest | undefined): Promise<Uint8Array> {
    const { mediaBytes } = config.limits;
    if (digest === undefined) return (await readUpload(request, mediaBytes, (file) => collect(file, mediaBytes))).taken;
    const known = await store.findMedia(digest);
    if (known === undefined || !known.mediaType.startsWith('image/')) throw new ServerError('not-found');
    const bytes = await media.get(digest);
    if (bytes === undefined) throw new ServerError('not-found');
    return bytes;
  }
}
