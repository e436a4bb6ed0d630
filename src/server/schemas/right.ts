import { Type } from '@fastify/type-provider-typebox';
import { MARK_FEATURES, PICTURE_BANKS, REGISTRATION_STATUSES, RIGHT_KINDS } from '../../rights/index.ts';
import { Day, DigestText, Id, list, MoneyShape, named, oneOf, pageOf, Text } from './shape.ts';

const NiceClasses = list(Type.Integer({ minimum: 1, maximum: 45 }));
const TerritoryCode = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'ISO 3166-1 alpha-2, EU, BX (Benelux), OA (OAPI), AP (ARIPO) or WO (Madrid).',
});

const registrationFields = {
  territory: TerritoryCode,
  number: Type.Optional(Type.String()),
  niceClasses: NiceClasses,
  status: oneOf(REGISTRATION_STATUSES),
  filed: Type.Optional(Day),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  goods: Type.Optional(Type.String()),
};

const DesignationShape = named(
  'Designation',
  registrationFields,
  'Protection of a Madrid registration in one designated party, with a status of its own.',
);

const RegistrationShape = named('Registration', {
  ...registrationFields,
  designations: Type.Optional(list(DesignationShape)),
});

const licenseFields = {
  seller: Id,
  territories: list(TerritoryCode, { description: 'Empty: all that the right covers.' }),
  niceClasses: NiceClasses,
  from: Type.Optional(Day),
  to: Type.Optional(Day),
};

const RightLicenseShape = named('RightLicense', { id: Type.Optional(Id), ...licenseFields });

export const LicenseShape = named(
  'License',
  { id: Id, right: Id, ...licenseFields },
  'Consent of the holder of a right to one seller.',
);
export const LicensePage = pageOf('LicensePage', LicenseShape);

export const NewLicense = named('NewLicense', {
  right: Id,
  seller: Id,
  territories: Type.Optional(
    list(TerritoryCode, { maxItems: 300, description: 'Left out or empty: all that the right covers.' }),
  ),
  niceClasses: Type.Optional(list(Type.Integer({ minimum: 1, maximum: 45 }), { maxItems: 45 })),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
});

const RightImageShape = named('RightImage', {
  source: Type.String({ description: 'As the import named it.' }),
  digest: Type.Optional(DigestText),
  skip: Type.Optional(
    Type.String({
      description:
        'Why nothing is compared with it: it could not be taken in and has no digest, or it is `quarantined`.',
    }),
  ),
  note: Type.Optional(Type.String()),
  quarantine: Type.Optional(named('Quarantine', { by: Type.String(), at: Type.String(), why: Type.String() })),
});

export const RightShape = named('Right', {
  id: Id,
  kind: oneOf(RIGHT_KINDS),
  markFeature: Type.Optional(oneOf(MARK_FEATURES)),
  verbalElement: Type.Optional(Type.String()),
  aliases: list(named('Alias', { text: Type.String(), kind: oneOf(['official', 'nickname', 'coded']) })),
  holder: named('Holder', { id: Type.String(), name: Type.String() }),
  registrations: list(RegistrationShape),
  licenses: list(RightLicenseShape),
  images: list(RightImageShape),
  referenceImages: list(RightImageShape),
  knownInfringing: list(RightImageShape),
  allowedImages: Type.Optional(
    list(RightImageShape, {
      description: 'What is as near to one of these as to another bank is no copy for this right.',
    }),
  ),
  retailPrice: Type.Optional(MoneyShape),
  gtins: Type.Optional(list(Type.String())),
  gs1Prefixes: Type.Optional(list(Type.String())),
  viennaCodes: Type.Optional(list(Type.String())),
  description: Type.Optional(Type.String()),
});
export const RightPage = pageOf('RightPage', RightShape);

/**
 * A right in the JSONL form of the contract. The rights room validates it field by field with problems that name the field;
 * here it is only an object with an id, so that there is one judge of the form and not two.
 */
export const NewRight = Type.Object(
  {
    id: Id,
    kind: oneOf(RIGHT_KINDS),
    verbalElement: Type.Optional(Text(500)),
  },
  {
    $id: 'NewRight',
    additionalProperties: true,
    description:
      'A right in the JSONL form: see docs/guide/register.md. Images are `data:` or `http(s):` URLs or `sha256:…` of an upload.',
  },
);

const PictureBankWord = oneOf(PICTURE_BANKS, { $id: 'PictureBank' });
const Note = Type.String({ minLength: 1, maxLength: 1000, description: 'Why: it stands on the event.' });

export const NewPicture = named('NewPicture', {
  bank: PictureBankWord,
  digest: DigestText,
  note: Type.Optional(Note),
});

export const PictureWithdrawal = named('PictureWithdrawal', {
  bank: Type.Optional(oneOf(PICTURE_BANKS, { description: 'Left out: from all that have it.' })),
  note: Type.Optional(Note),
});

export const PictureQuarantine = named('PictureQuarantine', { note: Note });
export const PictureRelease = named('PictureRelease', { note: Type.Optional(Note) });

const ImportProblemShape = named('ImportProblem', {
  record: Type.Optional(Type.Integer()),
  line: Type.Optional(Type.Integer()),
  id: Type.Optional(Type.String()),
  code: Type.String(),
  message: Type.String(),
});

export const ImportResult = named('ImportResult', {
  saved: Type.Integer({ minimum: 0 }),
  problems: list(ImportProblemShape),
});
