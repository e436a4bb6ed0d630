import type { Digest } from '../evidence/index.ts';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string;

/** ISO 3166-1 alpha-2 of the country where a listing may be bought. */
export type Market = string;

/** A jurisdiction where a right is in force: ISO 3166-1 alpha-2, plus EU, BX (Benelux), OA (OAPI), AP (ARIPO), WO (Madrid, only through its designations). */
export type Territory = string;

/** `amount` in major units of the ISO 4217 `currency`. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export const RIGHT_KINDS = [
  'trademark',
  'design',
  'copyright',
  'patent',
  'utility-model',
  'geographical-indication',
] as const;
export type RightKind = (typeof RIGHT_KINDS)[number];

export const MARK_FEATURES = ['word', 'figurative', 'combined', '3d', 'color', 'sound', 'position', 'other'] as const;
export type MarkFeature = (typeof MARK_FEATURES)[number];

export const REGISTRATION_STATUSES = ['registered', 'pending', 'refused', 'expired', 'cancelled', 'withdrawn'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

export interface Registration {
  readonly territory: Territory;
  readonly number?: string;
  /** Ascending, 1–45. Empty for rights without Nice classes (copyright, patents): they concern all goods. */
  readonly niceClasses: readonly number[];
  readonly status: RegistrationStatus;
  /** Day of filing. */
  readonly filed?: IsoDate;
  /** First day in force; open when absent. */
  readonly from?: IsoDate;
  /** Last day in force; open when absent. */
  readonly to?: IsoDate;
  /** Goods and services verbatim, where the source gives them. */
  readonly goods?: string;
  /** Madrid: protection in each designated party, with a status of its own (territory WO, and AP where the source names the designated states). */
  readonly designations?: readonly Registration[];
}

/** Consent of the holder to one seller. Empty `territories` or `niceClasses` mean all that the right covers. */
export interface License {
  readonly id?: string;
  readonly seller: string;
  readonly territories: readonly Territory[];
  readonly niceClasses: readonly number[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A picture of the register: `source` as the import named it; `digest` once its bytes are in the blob store. */
export interface RightImage {
  readonly source: string;
  readonly digest?: Digest;
  /** Why nothing is compared with it: it could not be taken in and has no digest, or it is `QUARANTINED`. */
  readonly skip?: string;
  /** What whoever added it had to say. */
  readonly note?: string;
  readonly quarantine?: Quarantine;
}

/** The skip of a picture that stands in the register and is left out, as it matches what it should not. */
export const QUARANTINED = 'quarantined';

/** Who set a picture aside, when and why. */
export interface Quarantine {
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string;
}

export interface Holder {
  readonly id: string;
  readonly name: string;
}

export interface Alias {
  readonly text: string;
  readonly kind: 'official' | 'nickname' | 'coded';
}

export interface Right {
  readonly id: string;
  readonly kind: RightKind;
  readonly markFeature?: MarkFeature;
  /** The words of the mark, or the title of a work or design. */
  readonly verbalElement?: string;
  readonly aliases: readonly Alias[];
  readonly holder: Holder;
  readonly registrations: readonly Registration[];
  readonly licenses: readonly License[];
  /** The sign itself, as drawn in the register. */
  readonly images: readonly RightImage[];
  /** Official photographs of genuine goods. */
  readonly referenceImages: readonly RightImage[];
  /** Pictures confirmed to show infringing goods. */
  readonly knownInfringing: readonly RightImage[];
  /** Pictures that may be shown: what is nearer to one of these than to the pictures above is no copy of them. */
  readonly allowedImages?: readonly RightImage[];
  readonly retailPrice?: Money;
  /** Trade item numbers of the genuine goods, 14 digits each, ascending, unique. */
  readonly gtins?: readonly string[];
  /** GS1 company prefixes under which the holder numbers goods, 4 to 12 digits, ascending, unique; a U.P.C. prefix has its leading zero. */
  readonly gs1Prefixes?: readonly string[];
  /** Vienna codes of the figurative elements (`3.9.6`); an office's own design search codes carry its code (`US:03.09.06`). */
  readonly viennaCodes?: readonly string[];
  readonly description?: string;
}
