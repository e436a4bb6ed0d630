import { Type } from '@fastify/type-provider-typebox';
import { DigestText, named, record } from './shape.ts';

export const MediaShape = named('Media', {
  digest: DigestText,
  source: Type.String({ description: 'Use it as an image source in rights and listings.' }),
  mediaType: Type.String(),
  bytes: Type.Integer({ minimum: 1 }),
  width: Type.Integer({ minimum: 1 }),
  height: Type.Integer({ minimum: 1 }),
});

export const MediaSizeShape = named('MediaSize', {
  width: Type.Integer({ minimum: 1 }),
  height: Type.Integer({ minimum: 1 }),
});

/** The form of an upload that is a file and nothing else. */
export const FileForm = record({ file: Type.String({ format: 'binary' }) });
