import sharp, { type Sharp } from 'sharp';
import type { Brand } from './brands.ts';
import { drawProduct } from './draw-product.ts';
import type { Picture, PictureEdit } from './families/family.ts';
import { SEED } from './marketplace-records.ts';
import { Random } from './random.ts';

function encode(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: 70, effort: 5 }).toBuffer();
}

const EDITS: { readonly [edit in PictureEdit]: (picture: Sharp) => Sharp } = {
  resize: (picture) => picture.resize(280),
  recompress: (picture) => picture.jpeg({ quality: 35 }),
  mirror: (picture) => picture.flop(),
  rotate: (picture) => picture.rotate(90),
  brighten: (picture) => picture.modulate({ brightness: 1.12, saturation: 0.8 }),
  soften: (picture) => picture.blur(1.2),
};

function officialPhoto(brand: Brand, index: number): Buffer {
  return Buffer.from(drawProduct(brand.product, new Random(`${SEED}:official:${brand.key}:${index}`), brand));
}

/** A holder's official photograph, WebP. */
export function officialPicture(brand: Brand, index: number): Promise<Buffer> {
  return encode(sharp(officialPhoto(brand, index)));
}

/** A picture confirmed to show a copy, WebP. */
export function fakePicture(brand: Brand): Promise<Buffer> {
  return encode(sharp(fakePhoto(brand)));
}

function fakePhoto(brand: Brand): Buffer {
  return Buffer.from(drawProduct(brand.product, new Random(`${SEED}:fake:${brand.key}`), brand));
}

/** The picture of a listing, finished as a seller would upload it. */
export async function drawPicture(picture: Picture, random: Random): Promise<Buffer> {
  if (picture.of === 'product') return encode(sharp(Buffer.from(drawProduct(picture.kind, random, picture.brand))));
  const original =
    picture.of === 'official' ? officialPhoto(picture.brand, random.integer(0, 1)) : fakePhoto(picture.brand);
  // The edit works on the finished photograph, as a copyist's would.
  const photo = await sharp(original).webp({ quality: 82 }).toBuffer();
  return encode(sharp(await EDITS[picture.edit](sharp(photo)).toBuffer()));
}
