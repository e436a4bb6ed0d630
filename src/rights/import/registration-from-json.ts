import type { JsonValue } from '../../evidence/index.ts';
import { isNiceClass } from '../nice/nice-class.ts';
import { type License, REGISTRATION_STATUSES, type Registration, type RightKind } from '../right.ts';
import { territoryProblem } from '../territory.ts';
import { FieldReader, isObject } from './field-reader.ts';

const REGISTRATION_FIELDS = [
  'territory',
  'number',
  'niceClasses',
  'status',
  'filed',
  'from',
  'to',
  'goods',
  'designations',
];
const LICENSE_FIELDS = ['id', 'seller', 'territories', 'niceClasses', 'from', 'to'];

/** One registration of a right; undefined, with the problems reported to `parent`, where it cannot be used. */
export function registrationFromJson(
  value: JsonValue,
  name: string,
  parent: FieldReader,
  kind: RightKind | undefined,
  international?: Registration,
): Registration | undefined {
  if (!isObject(value)) return parent.report(name, 'must be an object with territory and status');
  const fields = new FieldReader(value, parent.pathOf(name), REGISTRATION_FIELDS, parent.problems);
  const territory = territoryOf(fields, kind, international);
  const status = fields.requiredOneOf('status', REGISTRATION_STATUSES);
  const number = fields.text('number', 100);
  const goods = fields.text('goods', 500_000);
  const filed = fields.day('filed');
  const from = fields.day('from');
  const to = fields.day('to');
  fields.period(from, to);
  const niceClasses = niceClassesFrom(fields);
  if (territory === undefined || status === undefined) return undefined;
  const registration: Registration = {
    territory,
    niceClasses,
    status,
    ...(number !== undefined && { number }),
    ...(filed !== undefined && { filed }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(goods !== undefined && { goods }),
  };
  const designations = fields.list('designations', (item, itemName) =>
    registrationFromJson(item, itemName, fields, kind, registration),
  );
  checkDesignations(fields, registration, designations, international);
  checkClasses(fields, registration, designations, kind, international);
  return designations.length === 0 ? registration : { ...registration, designations };
}

function territoryOf(
  fields: FieldReader,
  kind: RightKind | undefined,
  international: Registration | undefined,
): string | undefined {
  const territory = fields.requiredText('territory', 100)?.toUpperCase();
  if (territory === undefined) return undefined;
  const problem = territoryProblem(territory, kind);
  if (problem !== undefined) return fields.report('territory', problem);
  if (international !== undefined && territory === 'WO') {
    return fields.report('territory', 'a designation names a party, not WO: write its country, EU, BX or OA');
  }
  return territory;
}

function checkDesignations(
  fields: FieldReader,
  registration: Registration,
  designations: readonly Registration[],
  international: Registration | undefined,
): void {
  const canDesignate = registration.territory === 'WO' || registration.territory === 'AP';
  if (designations.length > 0 && (!canDesignate || international !== undefined)) {
    fields.report(
      'designations',
      'only a registration of WO or AP has designations; make them registrations of their own',
    );
  }
  if (registration.territory === 'WO' && fields.value('designations') === undefined) {
    fields.report(
      'designations',
      'is missing; an international registration protects only in designated parties: list each with its status',
      'missing-field',
    );
  }
}

function checkClasses(
  fields: FieldReader,
  registration: Registration,
  designations: readonly Registration[],
  kind: RightKind | undefined,
  international: Registration | undefined,
): void {
  if (kind !== 'trademark' || registration.niceClasses.length > 0 || fields.value('niceClasses') !== undefined) return;
  const inherits = (international?.niceClasses.length ?? 0) > 0;
  const hasOwnBelow = designations.length > 0 && designations.every(({ niceClasses }) => niceClasses.length > 0);
  // Without classes the mark would be taken to protect all goods there are.
  if (!inherits && !hasOwnBelow) {
    fields.report('niceClasses', 'is missing; a trademark protects named classes: list their numbers', 'missing-field');
  }
}

/** One license of a right; undefined, with the problems reported to `parent`, where it cannot be used. */
export function licenseFromJson(value: JsonValue, name: string, parent: FieldReader): License | undefined {
  if (!isObject(value)) return parent.report(name, 'must be an object with seller');
  const fields = new FieldReader(value, parent.pathOf(name), LICENSE_FIELDS, parent.problems);
  const seller = fields.requiredId('seller');
  const id = fields.value('id') === undefined ? undefined : fields.requiredId('id');
  const territories = fields.list('territories', (item, itemName) => {
    const territory = typeof item === 'string' ? item.trim().toUpperCase() : '';
    const problem = territoryProblem(territory);
    if (problem !== undefined) return fields.report(itemName, problem);
    if (territory === 'WO') return fields.report(itemName, 'WO names no market: list the countries');
    return territory;
  });
  const niceClasses = niceClassesFrom(fields);
  const from = fields.day('from');
  const to = fields.day('to');
  fields.period(from, to);
  if (seller === undefined) return undefined;
  return {
    ...(id !== undefined && { id }),
    seller,
    territories: [...new Set(territories)].sort(),
    niceClasses,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function niceClassesFrom(fields: FieldReader): readonly number[] {
  const classes = fields.list('niceClasses', (item, itemName) => {
    const value = typeof item === 'string' && /^\d{1,3}$/.test(item.trim()) ? Number(item) : item;
    if (typeof value === 'number' && isNiceClass(value)) return value;
    return fields.report(itemName, 'is no Nice class; write a number from 1 to 45');
  });
  return [...new Set(classes)].sort((a, b) => a - b);
}
