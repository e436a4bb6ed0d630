/** What one picture showed, by the names of originals, and which originals it was found to show. */
export interface CopyTrial {
  readonly attack: string;
  /** The copy first, then what stands beside it; nothing for a picture that shows no original. */
  readonly shown: readonly string[];
  readonly found: readonly string[];
}

/** An attack's copies, how many of them were found, and how many were taken for an original that they do not show. */
export interface AttackScore {
  readonly attack: string;
  readonly copies: number;
  readonly found: number;
  readonly wrong: number;
}

/** Counts by attack, in the order of the trials. */
export function scoreCopies(trials: readonly CopyTrial[]): readonly AttackScore[] {
  const byAttack = Map.groupBy(trials, ({ attack }) => attack);
  return [...byAttack].map(([attack, own]) => ({
    attack,
    copies: own.filter(({ shown }) => shown.length > 0).length,
    found: own.filter(({ shown: [copied], found }) => copied !== undefined && found.includes(copied)).length,
    wrong: own.filter(({ shown, found }) => found.some((name) => !shown.includes(name))).length,
  }));
}
