import type { Listing } from '../catalog/index.ts';
import { contentDigest } from '../evidence/index.ts';
import type { Recognition } from '../recognition/index.ts';
import type { IsoDate, Market, RegisterIndex } from '../rights/index.ts';
import { classListing } from './class-listing.ts';
import { roundScore } from './combine.ts';
import type { Decision, Reason, Versions } from './decision.ts';
import { judgeRight } from './judge-right.ts';
import { judgeSkips } from './judge-skips.ts';
import { judgeUnsigned } from './judge-unsigned.ts';
import { type Parameters, parametersVersion } from './parameters.ts';
import { renderReason } from './render-reason.ts';
import { type Matter, openCase } from './right-case.ts';
import { listRightsInPlay } from './right-evidence.ts';
import { compareVerdicts, type ReasonDraft, type RightVerdict, type Verdict } from './verdict.ts';

/** What one judgment rests on; nothing else enters it. */
export interface JudgmentInput {
  readonly listing: Listing;
  readonly market: Market;
  /** The day judged for. */
  readonly date: IsoDate;
  readonly recognition: Recognition;
  readonly register: RegisterIndex;
  readonly parameters: Parameters;
  /** Versions of the recognizers that made `recognition`. */
  readonly models: { readonly [name: string]: string };
}

/** Verdicts on further rights are named in the reasons up to this many. */
const MOST_FURTHER_RIGHTS = 5;

/**
 * Judges one listing in one market: every right whose sign was seen, then the listing by the right that weighs most. The same input
 * gives the same decision, byte for byte.
 */
export function judge(input: JudgmentInput): Decision {
  const { listing, market, date, recognition, register, parameters } = input;
  const signals = recognition.signals.filter(({ right }) => right === undefined || register.find(right) !== undefined);
  const verdicts = judgeRights({ listing, market, date, signals, parameters, offeredClasses: [] }, register);
  const [deciding, ...others] = verdicts;
  const verdict: Verdict = deciding ?? judgeUnsigned({ listing, signals, parameters });
  const { measure, drafts } = judgeSkips(recognition.skips, verdict, deciding !== undefined);
  const further = others.filter(({ outcome }) => outcome !== 'clear').slice(0, MOST_FURTHER_RIGHTS);
  const reasons: Reason[] = [
    ...drafts.map((draft) => finishReason(draft, deciding?.right)),
    ...further.map(({ lead, right }) => finishReason(lead, right)),
  ];
  const versions: Versions = {
    listing: listing.revision,
    register: register.register.version,
    parameters: parametersVersion(parameters),
    models: input.models,
  };
  return {
    id: deriveDecisionId(input, versions),
    listingId: listing.id,
    market,
    date,
    outcome: verdict.outcome,
    measure,
    score: roundScore(verdict.score),
    ...(deciding && { right: deciding.right }),
    reasons,
    signals,
    skips: recognition.skips,
    versions,
  };
}

/** The decision on a listing that could not be screened at all: nothing is held against it, and nothing is called clear without a person. */
export function judgeIncomplete(input: Omit<JudgmentInput, 'recognition'> & { readonly reason: string }): Decision {
  const { reason, ...rest } = input;
  return judge({ ...rest, recognition: { signals: [], skips: [{ step: 'screening', reason }] } });
}

function judgeRights(matter: Matter, register: RegisterIndex): readonly RightVerdict[] {
  const rights = listRightsInPlay(matter.signals).flatMap((id) => register.find(id) ?? []);
  if (rights.length === 0) return [];
  const classed = { ...matter, offeredClasses: classListing(matter.listing) };
  return rights.map((right) => judgeRight(openCase(classed, right))).sort(compareVerdicts);
}

function finishReason(draft: ReasonDraft, right: string | undefined): Reason {
  const { element, facts, signals } = draft;
  return { element, ...(right !== undefined && { right }), text: renderReason(draft, 'en'), facts, signals };
}

/**
 * One id for one judgment: a redelivered job writes nothing new. The listing's own id is in it because two listings may have the same
 * content, the day because the law of another day may decide otherwise, skips because a screening that got further later must not be taken
 * for one that could not.
 */
function deriveDecisionId({ listing, market, date, recognition }: JudgmentInput, versions: Versions): string {
  const { skips } = recognition;
  const judged = { listingId: listing.id, market, date, versions, ...(skips.length > 0 && { skips }) };
  return `d-${contentDigest(judged).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}
