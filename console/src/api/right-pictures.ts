import { client, unwrap } from './client.ts';
import type { PictureBank, Right } from './model.ts';
import { fileForm, postForm } from './post-form.ts';
import type { components } from './schema.d.ts';

/** One change of the pictures of a right, by their digests. Each has another that undoes it. */
export type PictureEdit =
  | { readonly kind: 'add' | 'withdraw'; readonly digest: string; readonly bank: PictureBank }
  | { readonly kind: 'quarantine'; readonly digest: string; readonly note: string }
  | { readonly kind: 'release'; readonly digest: string };

/** Hands a picture over; its digest is what banks take. */
export async function uploadPicture(file: File): Promise<string> {
  const { digest } = await postForm<components['schemas']['Media']>('/v1/media', fileForm(file));
  return digest;
}

/** The right as it stands after the edit. */
export async function editPictures(id: string, edit: PictureEdit): Promise<Right> {
  const { digest } = edit;
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const params = { path: { id, digest } };
  switch (edit.kind) {
    case 'add':
      return unwrap(
        client.POST('/v1/rights/{id}/pictures', {
          headers,
          params: { path: { id } },
          body: { bank: edit.bank, digest },
        }),
      );
    case 'withdraw':
      return unwrap(
        client.POST('/v1/rights/{id}/pictures/{digest}/withdraw', { headers, params, body: { bank: edit.bank } }),
      );
    case 'quarantine':
      return unwrap(
        client.POST('/v1/rights/{id}/pictures/{digest}/quarantine', { headers, params, body: { note: edit.note } }),
      );
    case 'release':
      return unwrap(client.POST('/v1/rights/{id}/pictures/{digest}/release', { headers, params, body: {} }));
  }
}
