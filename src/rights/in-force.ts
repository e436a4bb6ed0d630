import { isWithin } from './calendar-day.ts';
import type { IsoDate, Market, Registration, Right, Territory } from './right.ts';
import { coversMarket } from './territory.ts';

const STANDING_VERDICTS = ['in-force', 'not-yet', 'pending', 'expired', 'cancelled', 'refused', 'withdrawn'] as const;
type StandingVerdict = (typeof STANDING_VERDICTS)[number];

/** How one registration of a right stands in a market on a day. */
export interface RegistrationStanding {
  readonly verdict: StandingVerdict;
  /** `designation`: protection that an international (or ARIPO) registration has in one party. `berne`: copyright without formality. */
  readonly basis: 'registration' | 'designation' | 'berne';
  /** The territory through which the market is reached: EU for a mark of the EU in DE. For `berne` the market itself. */
  readonly territory: Territory;
  readonly number?: string;
  /** Empty: the right has no Nice classes and concerns all goods. */
  readonly niceClasses: readonly number[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Absent for `berne`. */
  readonly registration?: Registration;
  /** The international registration that the designation belongs to. */
  readonly parent?: Registration;
}

/**
 * Every registration of the right that reaches the market, with its verdict for that day: those in force first, then the verdicts
 * in the order of STANDING_VERDICTS, then by territory and number. Empty when no registration reaches the market.
 *
 * A designation has a status of its own. That it falls with its basic mark within five years (Madrid Protocol art. 6(2)–(4))
 * reaches the register as a change of that status, notified by the International Bureau; it is not derived from the parent here.
 * What a designation leaves out (number, classes, term) it has from its parent: the term is one for all (Madrid Protocol arts. 6(1), 7).
 */
export function registrationsFor(right: Right, market: Market, date: IsoDate): readonly RegistrationStanding[] {
  const standings: RegistrationStanding[] = [];
  const reaches = (territory: Territory) => coversMarket(territory, market, { kind: right.kind, date });
  for (const registration of right.registrations) {
    const designations = registration.designations ?? [];
    for (const designation of designations) {
      if (reaches(designation.territory)) standings.push(standingOf(designation, date, registration));
    }
    if (designations.length === 0 && reaches(registration.territory)) standings.push(standingOf(registration, date));
  }
  if (right.kind === 'copyright' && !standings.some(({ verdict }) => SETTLES_TERM.has(verdict))) {
    // Berne Convention art. 5(2): enjoyment and exercise of copyright are subject to no formality, so a work is protected
    // everywhere without registration, and a refused or pending one takes nothing away. A registration that states the term does count.
    standings.push({ verdict: 'in-force', basis: 'berne', territory: market, niceClasses: [] });
  }
  return standings.sort(compareStandings);
}

const SETTLES_TERM: ReadonlySet<StandingVerdict> = new Set(['in-force', 'not-yet', 'expired']);

function standingOf(registration: Registration, date: IsoDate, parent?: Registration): RegistrationStanding {
  const number = registration.number ?? parent?.number;
  const from = registration.from ?? parent?.from;
  const to = registration.to ?? parent?.to;
  const ownClasses = registration.niceClasses;
  return {
    verdict: verdictOf(registration, date, from, to),
    basis: parent === undefined ? 'registration' : 'designation',
    territory: registration.territory,
    niceClasses: ownClasses.length === 0 && parent !== undefined ? parent.niceClasses : ownClasses,
    registration,
    ...(number === undefined ? {} : { number }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function verdictOf(
  { status }: Registration,
  date: IsoDate,
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): StandingVerdict {
  switch (status) {
    case 'registered':
      if (from !== undefined && date < from) return 'not-yet';
      // The six months of grace for renewal (Paris Convention art. 5bis) do not count: a renewed mark gets a new last day.
      return isWithin(date, from, to) ? 'in-force' : 'expired';
    case 'expired':
      // Expiry takes nothing from the past: on a day inside its term the right was in force.
      return to !== undefined && isWithin(date, from, to) ? 'in-force' : 'expired';
    case 'cancelled':
      // Whatever the dates: a declaration of invalidity works from the outset (Regulation (EU) 2017/1001 art. 62(2)), and the
      // register does not say whether it was one, so nobody is held to a cancelled right.
      return 'cancelled';
    case 'pending':
    case 'refused':
    case 'withdrawn':
      return status;
  }
}

function compareStandings(a: RegistrationStanding, b: RegistrationStanding): number {
  return (
    STANDING_VERDICTS.indexOf(a.verdict) - STANDING_VERDICTS.indexOf(b.verdict) ||
    compareText(a.territory, b.territory) ||
    compareText(a.number ?? '', b.number ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
