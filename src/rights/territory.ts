import { isWithin } from './calendar-day.ts';
import type { IsoDate, Market, RightKind, Territory } from './right.ts';

/** ISO 3166-1 alpha-2, the officially assigned codes. The United Kingdom is GB. */
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

interface Membership {
  readonly state: Market;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

const members = (from: IsoDate, states: string, to?: IsoDate): readonly Membership[] =>
  states.split(' ').map((state) => (to === undefined ? { state, from } : { state, from, to }));

/**
 * The European Union, by day of accession. An EU trade mark or Community design reaches a new member state on the day of its
 * accession (Regulation (EU) 2017/1001 art. 209). The United Kingdom counted as one until the end of the transition period
 * (Withdrawal Agreement arts. 54 and 126); since then the comparable right is a registration of GB.
 */
const EU_MEMBERSHIPS: readonly Membership[] = [
  ...members('1958-01-01', 'BE DE FR IT LU NL'),
  ...members('1973-01-01', 'DK IE'),
  ...members('1973-01-01', 'GB', '2020-12-31'),
  ...members('1981-01-01', 'GR'),
  ...members('1986-01-01', 'ES PT'),
  ...members('1995-01-01', 'AT FI SE'),
  ...members('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
  ...members('2007-01-01', 'BG RO'),
  ...members('2013-07-01', 'HR'),
];

/** Benelux Convention on Intellectual Property art. 1.1; for the Netherlands its territory in Europe, so BQ, CW, SX, AW are outside (art. 5.4). */
const BENELUX: readonly Membership[] = members('1971-01-01', 'BE LU NL');

/** The 17 states of the African Intellectual Property Organization; a title of OAPI is one title in all of them (Bangui Agreement). */
const OAPI: readonly Membership[] = members('1982-02-08', 'BF BJ CF CG CI CM GA GN GQ GW KM ML MR NE SN TD TG');

/**
 * ARIPO grants for the states that the applicant designates, not for a union as a whole: where a source gives the designated
 * states, import them as `designations` and only they count. Marks: the Banjul Protocol, with the days on which the later
 * members joined (Mozambique 2020, Gambia 2021, Cabo Verde 2022). Whether a member's courts enforce such a registration without
 * national legislation is contested in several of them; a reviewer has to know it.
 */
const BANJUL: readonly Membership[] = [
  ...members('1997-03-06', 'BW LR LS MW NA ST SZ TZ UG ZW'),
  ...members('2020-08-15', 'MZ'),
  ...members('2021-08-03', 'GM'),
  ...members('2022-10-14', 'CV'),
];

/** ARIPO's patents, utility models and designs: the Harare Protocol (21 states since Mauritius joined in 2025). */
const HARARE: readonly Membership[] = [
  ...members('1984-04-25', 'BW GH GM KE LR LS MW MZ NA RW SD SL ST SZ TZ UG ZM ZW'),
  ...members('2022-01-01', 'SC'),
  ...members('2022-10-14', 'CV'),
  ...members('2025-08-27', 'MU'),
];

const REGIONS: ReadonlyMap<Territory, readonly Membership[]> = new Map([
  ['EU', EU_MEMBERSHIPS],
  ['BX', BENELUX],
  ['OA', OAPI],
  ['AP', BANJUL],
]);

/** Rights that an office other than a national one grants. WO stands for the international registers (Madrid, Hague, Lisbon). */
const REGIONAL_RIGHTS: ReadonlyMap<Territory, ReadonlySet<RightKind>> = new Map([
  ['EU', new Set<RightKind>(['trademark', 'design', 'geographical-indication'])],
  ['BX', new Set<RightKind>(['trademark', 'design'])],
  ['OA', new Set<RightKind>(['trademark', 'design', 'patent', 'utility-model', 'geographical-indication'])],
  ['AP', new Set<RightKind>(['trademark', 'design', 'patent', 'utility-model'])],
  ['WO', new Set<RightKind>(['trademark', 'design', 'geographical-indication'])],
]);

/**
 * Countries with a code of their own where the law of another state's registration applies: the French overseas departments
 * and collectivities where the Intellectual Property Code applies without an act of extension, Åland, the possessions of the
 * United States (15 U.S.C. § 1127, "United States"), the Isle of Man (Trade Marks Act 1994 s. 108), Australia's external
 * territories (Trade Marks Act 1995 s. 5).
 */
const EXTENDED_FROM: ReadonlyMap<Market, Territory> = new Map([
  ...['BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'TF', 'WF', 'YT'].map((code) => [code, 'FR'] as const),
  ['AX', 'FI'],
  ...['AS', 'GU', 'MP', 'PR', 'UM', 'VI'].map((code) => [code, 'US'] as const),
  ['IM', 'GB'],
  ...['CC', 'CX', 'NF'].map((code) => [code, 'AU'] as const),
]);

/** Of those, the ones where Union law applies (TFEU arts. 349 and 355): the outermost regions of France, and Åland. */
const IN_THE_UNION: ReadonlySet<Market> = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);

function membershipsOf(territory: Territory, kind: RightKind): readonly Membership[] | undefined {
  return territory === 'AP' && kind !== 'trademark' ? HARARE : REGIONS.get(territory);
}

const statesOf = (memberships: readonly Membership[]): readonly Market[] =>
  memberships
    .filter(({ to }) => to === undefined)
    .map(({ state }) => state)
    .sort();

/** The 27 member states of the European Union, ascending. */
export const EU_STATES: readonly Market[] = statesOf(EU_MEMBERSHIPS);

/** The 30 states of the European Economic Area, ascending: the Union, Iceland, Liechtenstein, Norway. */
export const EEA_STATES: readonly Market[] = [...EU_STATES, 'IS', 'LI', 'NO'].sort();

/** Whether the code may stand for a market: an officially assigned ISO 3166-1 alpha-2 code. */
export function isMarket(code: string): boolean {
  return COUNTRIES.has(code);
}

/** Whether the code may stand for a territory: a country, EU, BX, OA, AP, or WO. */
export function isTerritory(code: string): boolean {
  return COUNTRIES.has(code) || REGIONAL_RIGHTS.has(code);
}

/** What is wrong with a territory of a right of this kind and what to write instead; undefined when nothing is. */
export function territoryProblem(code: string, kind?: RightKind): string | undefined {
  if (code === 'UK') return 'UK is not an ISO 3166-1 code: write GB';
  if (code === 'EL') return 'EL is not an ISO 3166-1 code: write GR';
  if (code === 'EM') return 'EM is the code of the office (WIPO ST.3), the territory is EU';
  if (!isTerritory(code)) {
    return `${JSON.stringify(code.slice(0, 20))} is no territory: write an ISO 3166-1 alpha-2 code in capitals, or EU, BX, OA, AP, WO`;
  }
  if (kind !== undefined && REGIONAL_RIGHTS.get(code)?.has(kind) === false) {
    return `${code} grants no right of kind ${kind}: give one registration for each country where it is in force`;
  }
  return undefined;
}

/** The countries a territory stood for on that day (today's members when no date is given), ascending. WO stands for none. */
export function statesOfTerritory(
  territory: Territory,
  kind: RightKind = 'trademark',
  date?: IsoDate,
): readonly Market[] {
  const memberships = membershipsOf(territory, kind);
  if (memberships === undefined) return COUNTRIES.has(territory) ? [territory] : [];
  if (date === undefined) return statesOf(memberships);
  return memberships
    .filter(({ from, to }) => isWithin(date, from, to))
    .map(({ state }) => state)
    .sort();
}

/**
 * Whether a right of that territory reaches the market: itself, as a member of a regional system on that day, or as a dependent
 * territory where that law applies. `WO` reaches no market by itself, only through its designations.
 */
export function coversMarket(
  territory: Territory,
  market: Market,
  { kind = 'trademark', date }: { readonly kind?: RightKind; readonly date?: IsoDate } = {},
): boolean {
  if (territory === market) return COUNTRIES.has(market);
  const home = EXTENDED_FROM.get(market);
  if (home === territory) return true;
  const memberships = membershipsOf(territory, kind);
  if (memberships === undefined) return false;
  const state = home !== undefined && territory === 'EU' && IN_THE_UNION.has(market) ? home : market;
  return memberships.some(
    (member) =>
      member.state === state && (date === undefined ? member.to === undefined : isWithin(date, member.from, member.to)),
  );
}
