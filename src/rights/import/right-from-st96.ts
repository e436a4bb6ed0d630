import type { JsonValue } from '../../evidence/index.ts';
import { findChild, findText, type XmlElement } from '../../intake/index.ts';
import { dayOfXmlDate } from '../calendar-day.ts';
import type { MarkFeature, RegistrationStatus } from '../right.ts';
import { holderIdOf } from './holder-id.ts';
import { goodsOfSt96 } from './st96-goods.ts';
import { statusOfSt96 } from './st96-status.ts';
import { type RightReading, rightFromJson } from './right-from-json.ts';
import type { FieldProblem } from './field-reader.ts';

/** Offices of WIPO ST.3 whose code is not that of the territory. */
const TERRITORY_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ['EM', 'EU'],
  ['IB', 'WO'],
]);

/** Drawing codes of the USPTO: typed, design, design with words, standard characters, stylized words, not drawn. */
const USPTO_FEATURES: ReadonlyMap<string, MarkFeature> = new Map([
  ['1', 'word'],
  ['2', 'figurative'],
  ['3', 'combined'],
  ['4', 'word'],
  ['5', 'combined'],
]);

/** ST.96 MarkFeatureCategory, by the beginning of its words. */
const FEATURE_WORDS: readonly (readonly [string, MarkFeature])[] = [
  ['word', 'word'],
  ['stylized', 'combined'],
  ['figurative', 'figurative'],
  ['combined', 'combined'],
  ['3-d', '3d'],
  ['three', '3d'],
  ['colour', 'color'],
  ['color', 'color'],
  ['sound', 'sound'],
  ['position', 'position'],
];

/**
 * A right from one `Trademark` element of WIPO ST.96 (any version, national extensions of the USPTO included), read by local
 * names. What it makes is the JSON form, and that is validated like any other record. The day of protection begins with
 * registration; the last day is the expiry or cancellation that the record shows, and open where it shows none: terms are not computed.
 */
export function rightFromSt96(trademark: XmlElement): RightReading {
  const problems: FieldProblem[] = [];
  const application = findChild(trademark, 'ApplicationNumber');
  const officeCode =
    findText(trademark, 'RegistrationOfficeCode') ??
    (application === undefined ? undefined : findText(application, 'IPOfficeCode')) ??
    findText(trademark, 'IPOfficeCode') ??
    '';
  const applicationNumber =
    (application === undefined ? undefined : findText(application, 'ApplicationNumberText')) ??
    application?.text.trim();
  const registrationNumber =
    findText(trademark, 'RegistrationNumber') ?? findText(trademark, 'InternationalRegistrationNumber');
  const number = registrationNumber ?? applicationNumber;
  if (officeCode === '') {
    problems.push({
      code: 'missing-field',
      field: 'RegistrationOfficeCode',
      message: 'is missing; add the code of the office (WIPO ST.3)',
    });
  }
  if (number === undefined || number === '') {
    problems.push({
      code: 'missing-field',
      field: 'ApplicationNumber',
      message: 'is missing, and so is RegistrationNumber; add one',
    });
  }
  // The application number stays for life; the registration number comes later, and an id must not change.
  const id = `tm-${officeCode}-${applicationNumber || number || ''}`.toLowerCase();
  const dates = datesOf(trademark, problems);
  if (problems.length > 0) return { ok: false, id, problems };

  const status = statusOfSt96(trademark, officeCode);
  const goods = goodsOfSt96(trademark, status);
  const registration = {
    territory: TERRITORY_OF_OFFICE.get(officeCode) ?? officeCode,
    number,
    niceClasses: goods.niceClasses.length === 0 ? undefined : goods.niceClasses,
    status,
    filed: dates.filed,
    from: dates.from,
    to: status === 'cancelled' ? (dates.cancelled ?? dates.to) : dates.to,
    goods: goods.text,
    designations: designationsOf(trademark, status),
  };
  const representation = deep(trademark, 'MarkRepresentation')[0] ?? trademark;
  const holder = holderNameOf(trademark);
  return rightFromJson(
    compact({
      id,
      kind: 'trademark',
      markFeature: featureOf(representation),
      verbalElement: firstText(representation, ['MarkVerbalElementText', 'MarkSignificantVerbalElementText']),
      aliases: textsOf(representation, 'MarkTransliterationText'),
      holder: holder === undefined ? undefined : { id: holderIdOf(holder), name: holder },
      registrations: [compact(registration)],
      images: [...new Set(deep(representation, 'MarkImage').flatMap((image) => findText(image, 'FileName') ?? []))],
      viennaCodes: figurativeCodesOf(representation, officeCode),
      description: firstText(representation, ['MarkDescriptionText']),
    }),
  );
}

function datesOf(trademark: XmlElement, problems: FieldProblem[]) {
  const day = (name: string): string | undefined => {
    const text = firstText(trademark, [name]);
    const found = text === undefined ? undefined : dayOfXmlDate(text);
    if (text !== undefined && found === undefined) {
      problems.push({
        code: 'bad-field',
        field: name,
        message: 'is no day; write it as an xs:date such as 2010-09-14 or 2010-09-14-04:00',
      });
    }
    return found;
  };
  return {
    filed: day('ApplicationDate'),
    from: day('RegistrationDate'),
    to: day('ExpiryDate'),
    cancelled: day('RegistrationCancelledDate'),
  };
}

/** Madrid: the designated parties, each with the status it shows, else that of the international registration. */
function designationsOf(trademark: XmlElement, status: RegistrationStatus): readonly JsonValue[] | undefined {
  const designated = deep(trademark, 'DesignatedCountry').flatMap((country) => {
    const code = findText(country, 'DesignatedCountryCode');
    if (code === undefined) return [];
    const ownStatus = country.children.some(({ name }) => name.endsWith('StatusCode'));
    const from = dayOfXmlDate(firstText(country, ['ProtectionDate', 'DesignationDate']) ?? '');
    const to = dayOfXmlDate(firstText(country, ['ExpiryDate']) ?? '');
    const territory = TERRITORY_OF_OFFICE.get(code) ?? code;
    return [compact({ territory, status: ownStatus ? statusOfSt96(country, code) : status, from, to })];
  });
  return designated.length === 0 ? undefined : designated;
}

/**
 * The newest owner: parties come with a sequence number that grows from applicant to owner at publication to registrant and
 * later owners. Recorded assignments are not followed: what they conveyed, only their documents say.
 */
function holderNameOf(trademark: XmlElement): string | undefined {
  const parties = [...deep(trademark, 'Holder'), ...deep(trademark, 'Applicant')];
  const newest = parties.reduce<XmlElement | undefined>(
    (best, party) => (best === undefined || sequenceOf(party) > sequenceOf(best) ? party : best),
    undefined,
  );
  if (newest === undefined) return undefined;
  return (
    // An entity name with a category is another name of the same party ("doing business as").
    deep(newest, 'EntityName')
      .find(({ attributes }) => attributes['entityNameCategory'] === undefined)
      ?.text.trim() ?? firstText(newest, ['OrganizationStandardName', 'PersonFullName', 'EntityName', 'LastName'])
  );
}

function sequenceOf(party: XmlElement): number {
  return Number(party.attributes['sequenceNumber'] ?? 0);
}

function featureOf(representation: XmlElement): MarkFeature | undefined {
  if (firstText(representation, ['MarkStandardCharacterIndicator']) === 'true') return 'word';
  const category = firstText(representation, ['MarkFeatureCategory'])?.toLowerCase();
  if (category !== undefined) return FEATURE_WORDS.find(([start]) => category.startsWith(start))?.[1] ?? 'other';
  const code = firstText(representation, ['MarkFeatureCode']);
  return code === undefined ? undefined : (USPTO_FEATURES.get(code) ?? 'other');
}

/** Vienna codes as `3.9.6`. Design search codes of an office only resemble them, so they carry its code: `US:03.09.06`. */
function figurativeCodesOf(representation: XmlElement, officeCode: string): readonly string[] {
  const vienna = deep(representation, 'ViennaClassification').flatMap((element) => {
    const parts = ['ViennaCategory', 'ViennaDivision', 'ViennaSection'].map((name) => firstText(element, [name]));
    return parts[0] === undefined ? [] : [parts.flatMap((part) => part?.replace(/^0+(?=\d)/, '') ?? []).join('.')];
  });
  const national = textsOf(representation, 'NationalDesignCode').map((code) => `${officeCode}:${code}`);
  return [...new Set([...vienna, ...national])];
}

/** All descendants of this local name, in document order. */
function deep(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : deep(child, name)));
}

function textsOf(element: XmlElement, name: string): readonly string[] {
  return deep(element, name).flatMap(({ text }) => text.trim() || []);
}

/** The first text under the first of these names that has one. */
function firstText(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const [text] = textsOf(element, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

function compact(object: { readonly [name: string]: JsonValue | undefined }): { readonly [name: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
