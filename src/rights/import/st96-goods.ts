import { findChild, findChildren, findText, type XmlElement } from '../../intake/index.ts';
import { isNiceClass } from '../nice/nice-class.ts';
import type { RegistrationStatus } from '../right.ts';

/** The Nice classes of an ST.96 trademark and its goods and services verbatim, a paragraph for each class. */
export interface St96Goods {
  readonly niceClasses: readonly number[];
  readonly text?: string;
}

/**
 * Classes of kind `Nice` only: `Domestic` ones are another classification with the same numbers. Where a registration stands, classes
 * that were deleted or cancelled on their own are left out; where it does not, they are kept, since nothing rests on them.
 */
export function goodsOfSt96(trademark: XmlElement, status: RegistrationStatus): St96Goods {
  const groups = findChildren(findChild(trademark, 'GoodsServicesBag') ?? trademark, 'GoodsServices');
  const living = status === 'registered' ? groups.filter(isActive) : groups;
  const kept = living.length === 0 ? groups : living;
  const niceClasses = [...new Set(kept.flatMap(niceClassesOfGroup))].sort((a, b) => a - b);
  const texts = kept.flatMap(descriptionsOf).flatMap((description) => {
    const goods = findText(description, 'GoodsServicesDescriptionText');
    const niceClass = Number(findText(description, 'ClassNumber'));
    return goods === undefined ? [] : [isNiceClass(niceClass) ? `${niceClass}: ${goods}` : goods];
  });
  return { niceClasses, ...(texts.length > 0 && { text: texts.join('\n') }) };
}

function niceClassesOfGroup(group: XmlElement): readonly number[] {
  const bag = findChild(group, 'GoodsServicesClassificationBag') ?? group;
  const classifications = findChildren(bag, 'GoodsServicesClassification');
  const numbers = classifications
    .filter((classification) => isNice(findText(classification, 'ClassificationKindCode')))
    .map((classification) => findText(classification, 'ClassNumber'));
  // Many offices give the class with the description alone.
  const found =
    numbers.length > 0 ? numbers : descriptionsOf(group).map((description) => findText(description, 'ClassNumber'));
  return found.map(Number).filter(isNiceClass);
}

function descriptionsOf(group: XmlElement): readonly XmlElement[] {
  return findChildren(findChild(group, 'ClassDescriptionBag') ?? group, 'ClassDescription');
}

/** False where the USPTO marks the class as anything but active (its class status 6). */
function isActive(group: XmlElement): boolean {
  const statuses = descriptionsOf(group)
    .flatMap((description) =>
      findChildren(findChild(description, 'NationalStatusBag') ?? description, 'NationalStatus'),
    )
    .flatMap((national) => findText(national, 'NationalStatusCode') ?? []);
  return statuses.length === 0 || statuses.includes('6');
}

function isNice(kind: string | undefined): boolean {
  return kind === undefined || kind.toLowerCase() === 'nice';
}
