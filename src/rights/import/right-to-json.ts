import type { JsonValue } from '../../evidence/index.ts';
import type { Alias, Registration, Right, RightImage } from '../right.ts';

/** The JSON form of the register, one object a line in a JSON Lines file: what `rightFromJson` reads, without loss. */
export function rightToJson(right: Right): { readonly [name: string]: JsonValue } {
  const {
    aliases,
    registrations,
    licenses,
    images,
    referenceImages,
    knownInfringing,
    allowedImages = [],
    ...rest
  } = right;
  const lists = {
    aliases: aliases.map(aliasToJson),
    images: images.map(imageToJson),
    licenses: licenses.map((license) => ({ ...license })),
    referenceImages: referenceImages.map(imageToJson),
    knownInfringing: knownInfringing.map(imageToJson),
    allowedImages: allowedImages.map(imageToJson),
  };
  const filled = Object.entries(lists).filter(([, items]) => items.length > 0);
  const { id, kind, holder, retailPrice, gtins, gs1Prefixes, viennaCodes, ...texts } = rest;
  return {
    id,
    kind,
    ...texts,
    holder: { ...holder },
    registrations: registrations.map(registrationToJson),
    ...Object.fromEntries(filled),
    ...(retailPrice !== undefined && { retailPrice: { ...retailPrice } }),
    ...(gtins !== undefined && { gtins: [...gtins] }),
    ...(gs1Prefixes !== undefined && { gs1Prefixes: [...gs1Prefixes] }),
    ...(viennaCodes !== undefined && { viennaCodes: [...viennaCodes] }),
  };
}

function aliasToJson({ text, kind }: Alias): JsonValue {
  return kind === 'official' ? text : { text, kind };
}

function imageToJson(image: RightImage): JsonValue {
  const { quarantine, ...plain } = image;
  if (Object.keys(image).length === 1) return image.source;
  return { ...plain, ...(quarantine !== undefined && { quarantine: { ...quarantine } }) };
}

function registrationToJson({ designations, ...registration }: Registration): JsonValue {
  return { ...registration, ...(designations !== undefined && { designations: designations.map(registrationToJson) }) };
}
