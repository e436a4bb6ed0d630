import { toBox } from './decisions.ts';
import type { PictureSearch } from './model.ts';
import { fileForm, postForm } from './post-form.ts';
import type { components } from './schema.d.ts';

type Wire = components['schemas']['PictureSearch'];

/** Finds a picture in the catalog and in the register: one from outside, or a stored one by its digest. Stores nothing. */
export async function searchPicture(sought: File | string): Promise<PictureSearch> {
  const wire = await (typeof sought === 'string'
    ? postForm<Wire>(`/v1/picture-searches?digest=${encodeURIComponent(sought)}`)
    : postForm<Wire>('/v1/picture-searches', fileForm(sought)));
  return { ...wire, pictures: wire.pictures.map((picture) => ({ ...picture, box: toBox(picture.box) })) };
}
