import { findText, type XmlElement } from '../../intake/index.ts';
import type { RegistrationStatus } from '../right.ts';

/**
 * Status codes of the USPTO whose meaning is settled by themselves. Its other codes (oppositions, appeals, corrections, post-registration
 * review) say what is going on and not whether the mark stands; there the dates of the record decide.
 */
const USPTO_CODES: readonly (readonly [first: number, last: number, RegistrationStatus])[] = [
  [600, 602, 'withdrawn'],
  [603, 603, 'refused'],
  [604, 609, 'withdrawn'],
  [614, 614, 'withdrawn'],
  [618, 618, 'withdrawn'],
  [700, 709, 'registered'],
  [710, 714, 'cancelled'],
  [800, 800, 'registered'],
  [900, 900, 'expired'],
];

/** The words of ST.96's own status list and what offices write beside it; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, RegistrationStatus])[] = [
  [/(?:cancellation|invalidity|revocation|renewal)\b.*\b(?:pending|filed|requested|instituted)/, 'registered'],
  [/withdrawn|abandoned/, 'withdrawn'],
  [/refus|reject/, 'refused'],
  [/cancel|surrender|invalid|revok|annul|renounc|removed/, 'cancelled'],
  [/expired|lapsed|ended|not renewed/, 'expired'],
  [/registered|renewed|registration published|protected|granted/, 'registered'],
  [/pending|filed|filing|examin|publish|oppos|accept|accord|appeal|check/, 'pending'],
];

/** The status of an ST.96 trademark or designation, from its code, the words of the code, or else the dates that it shows. */
export function statusOfSt96(element: XmlElement, officeCode: string): RegistrationStatus {
  const code = findText(element, 'MarkCurrentStatusCode') ?? findText(element, 'DesignationStatusCode') ?? '';
  if (officeCode === 'US' && /^\d+$/.test(code)) {
    const known = USPTO_CODES.find(([first, last]) => Number(code) >= first && Number(code) <= last);
    if (known !== undefined) return known[2];
  }
  const words = code.toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? statusByDates(element);
}

function statusByDates(element: XmlElement): RegistrationStatus {
  const national = element.children.find(({ name }) => name === 'NationalTrademarkInformation');
  const has = (name: string): boolean =>
    findText(element, name) !== undefined || (national !== undefined && findText(national, name) !== undefined);
  if (has('RegistrationCancelledDate')) return 'cancelled';
  if (has('ApplicationAbandonedDate')) return 'withdrawn';
  return has('RegistrationDate') || has('ProtectionDate') ? 'registered' : 'pending';
}
