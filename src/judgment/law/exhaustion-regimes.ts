import { EEA_STATES, type RightKind, type Territory } from '../../rights/index.ts';

/** Where goods must first have been sold, with the holder's consent, for the right to be exhausted in the market. */
type ExhaustionScope = 'national' | 'regional' | 'international';

/** The rule of some markets on parallel imports. The market of sale decides, not the place of dispatch. */
export interface ExhaustionRegime {
  /** Countries, and `EU`; with each go the dependent territories where its law applies. */
  readonly markets: readonly Territory[];
  readonly kinds: readonly RightKind[];
  readonly scope: ExhaustionScope;
  /** A first sale in one of these exhausts the right, besides one in the market itself; regional regimes only. */
  readonly region: readonly Territory[];
  /** `contested`: courts disagree or the rule moves, so that nobody should be told that the right is exhausted. */
  readonly standing: 'settled' | 'contested';
  /** Whether buyers must be told: `mandatory` on every imported item, `on-difference` where the goods differ from those sold at home. */
  readonly notice: 'none' | 'mandatory' | 'on-difference';
  /** What ends exhaustion although the first sale counts. */
  readonly condition: string;
  readonly basis: string;
  /** `S`: the rule was read in the source that `basis` names. `K`: professional knowledge. */
  readonly source: 'S' | 'K';
  /** Whether a lawyer of the market has confirmed the row. Nothing here has been yet: see docs/guide/decisions.md. */
  readonly checked: boolean;
}

/** The European Economic Area. `EU` brings in the outermost regions, and sellers write it as the place of first sale. */
const EEA: readonly Territory[] = ['EU', ...EEA_STATES];
const EAEU: readonly Territory[] = ['AM', 'BY', 'KG', 'KZ', 'RU'];

const MARKS: readonly RightKind[] = ['trademark', 'geographical-indication'];
const ALL_KINDS: readonly RightKind[] = [...MARKS, 'design', 'copyright', 'patent', 'utility-model'];

const UNALTERED = 'the goods are altered, impaired or repackaged so that the holder has a legitimate reason to object';

/** A row of professional knowledge on marks, settled, with no notice duty. */
function markRegime(
  row: Pick<ExhaustionRegime, 'markets' | 'scope' | 'basis'> & Partial<ExhaustionRegime>,
): ExhaustionRegime {
  return {
    kinds: MARKS,
    region: [],
    standing: 'settled',
    notice: 'none',
    condition: UNALTERED,
    source: 'K',
    checked: false,
    ...row,
  };
}

/**
 * Exhaustion by market and kind of right. TRIPS art. 6 leaves the choice to each member, so a market that is not listed has
 * no default to borrow: it is judged as unsettled. The first row that names the market and the kind holds.
 */
export const EXHAUSTION_REGIMES: readonly ExhaustionRegime[] = [
  // Silhouette (C-355/96): a first sale outside the EEA exhausts nothing inside it, whatever national law says.
  markRegime({
    markets: EEA,
    kinds: ALL_KINDS,
    scope: 'regional',
    region: EEA,
    basis: 'EUTMR art. 15; Directive 2015/2436 art. 15; CJEU C-355/96 Silhouette',
  }),
  // One-way since 2021: goods first sold in the EEA are exhausted in the UK, not the other way round.
  markRegime({
    markets: ['GB'],
    kinds: ALL_KINDS,
    scope: 'regional',
    region: EEA,
    basis: 'Trade Marks Act 1994 s. 12; Intellectual Property (Exhaustion of Rights) (EU Exit) Regulations 2019',
  }),
  markRegime({
    markets: ['US'],
    scope: 'international',
    notice: 'on-difference',
    condition:
      'the goods differ physically and materially from those sold in the US and are not labelled as prescribed',
    basis: '19 CFR 133.23 (Lever rule), 64 FR 9058',
    source: 'S',
  }),
  markRegime({
    markets: ['US'],
    kinds: ['copyright', 'patent', 'design'],
    scope: 'international',
    condition: 'the first sale was not authorized by the holder',
    basis: 'Kirtsaeng v. John Wiley (2013); Impression Products v. Lexmark (2017)',
  }),
  // No statutory rule for marks: courts mostly tolerate genuine, unaltered goods; the seller must prove the source chain.
  markRegime({
    markets: ['CN'],
    scope: 'international',
    condition:
      'quality or certification differs, codes were removed, the goods were repackaged or the source chain is unproven',
    basis: 'Case law on the Trademark Law (LUX, MICHELIN, Victoria’s Secret)',
    source: 'S',
  }),
  markRegime({
    markets: ['CN'],
    kinds: ['patent', 'utility-model', 'design'],
    scope: 'international',
    condition: 'the first sale was not authorized by the holder',
    basis: 'Patent Law art. 75(1)',
    source: 'S',
  }),
  markRegime({
    markets: ['JP'],
    scope: 'international',
    condition:
      'the mark was not lawfully affixed abroad, the owners are not linked, or the quality control of the owner does not reach the goods',
    basis: 'Supreme Court of Japan, 27 February 2003 (Fred Perry)',
  }),
  markRegime({ markets: ['KR'], scope: 'international', basis: 'Supreme Court of Korea, case law on true goods' }),
  markRegime({ markets: ['TW'], scope: 'international', basis: 'Trademark Act art. 36(2)' }),
  markRegime({ markets: ['HK'], scope: 'international', basis: 'Trade Marks Ordinance (Cap. 559) s. 20' }),
  markRegime({ markets: ['SG'], scope: 'international', basis: 'Trade Marks Act 1998 s. 29' }),
  markRegime({ markets: ['AU'], scope: 'international', basis: 'Trade Marks Act 1995 s. 122A' }),
  markRegime({ markets: ['NZ'], scope: 'international', basis: 'Trade Marks Act 2002 s. 97A' }),
  markRegime({
    markets: ['MX'],
    scope: 'international',
    basis: 'Federal Law on the Protection of Industrial Property',
  }),
  markRegime({ markets: ['VN'], scope: 'international', basis: 'Law on Intellectual Property art. 125(2)(b)' }),
  markRegime({ markets: ['CH'], scope: 'international', basis: 'Federal Supreme Court, BGE 122 III 469 (Chanel)' }),
  markRegime({
    markets: ['IL'],
    scope: 'international',
    basis: 'Supreme Court of Israel, case law on parallel imports',
  }),
  markRegime({ markets: ['TR'], scope: 'international', basis: 'Industrial Property Code No. 6769 art. 152' }),
  markRegime({ markets: ['BO', 'CO', 'EC', 'PE'], scope: 'international', basis: 'Andean Decision 486 art. 158' }),
  // Kapil Wadhwa v Samsung (Delhi High Court, Division Bench, 2012): international with a duty to disclose; elsewhere disputed.
  markRegime({
    markets: ['IN'],
    scope: 'international',
    standing: 'contested',
    notice: 'mandatory',
    basis: 'Trade Marks Act 1999 ss. 29–30; Kapil Wadhwa v. Samsung Electronics (Delhi High Court, 2012)',
    source: 'S',
  }),
  markRegime({ markets: ['BR'], scope: 'national', basis: 'Law 9.279/1996 (LPI) art. 132 III' }),
  // The list of goods whose parallel import Russia has legalized since 2022 changes by order and is not in this table.
  markRegime({
    markets: EAEU,
    scope: 'regional',
    region: EAEU,
    basis: 'Treaty on the Eurasian Economic Union, annex 26 para. 16; Civil Code of Russia art. 1487',
  }),
  markRegime({
    markets: ['CA'],
    scope: 'international',
    notice: 'on-difference',
    basis: 'Permissive case law (Consumers Distributing v. Seiko, 1984)',
  }),
  markRegime({
    markets: ['ZA'],
    scope: 'international',
    notice: 'mandatory',
    basis: 'Trade Marks Act 1993 s. 34(2)(d); Consumer Protection Act 2008 s. 25(2)',
  }),
];
