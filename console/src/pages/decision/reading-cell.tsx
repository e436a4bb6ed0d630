import type { ReadingPiece } from '../../api/model.ts';
import styles from './reading-cell.module.css';

/** Tags and flourishes can be as long as sellers like. */
const MOST_SHOWN = 40;

/** One piece of a disguise: what was written over what it stands for, braced where several characters stand for one or the other way round. */
export function ReadingCell({ piece: { written, read, differs } }: { readonly piece: ReadingPiece }) {
  const isBraced = differs && written !== '' && read !== '' && (lengthOf(written) > 1 || lengthOf(read) > 1);
  const point = differs && lengthOf(written) === 1 ? pointOf(written) : undefined;
  return (
    <span
      className={styles.cell}
      data-differs={differs || undefined}
      data-braced={isBraced || undefined}
      title={point === undefined ? undefined : `U+${point}`}
    >
      <span className={styles.written} data-dropped={written === '' || undefined}>
        {shown(written)}
      </span>
      <span className={styles.brace} />
      <span className={styles.read}>{shown(read)}</span>
      {point !== undefined && <span className={styles.point}>{point}</span>}
    </span>
  );
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The code point as charts of characters name it, at least four digits. */
function pointOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** UAX 44: format characters, variation selectors and the fillers of Hangul take no space. */
const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]$/u;

function shown(text: string): string {
  if (INVISIBLE.test(text)) return '◌';
  if (/^\s$/u.test(text)) return '␣';
  // Drawn onto a letter, and here onto the sign for one.
  if (/^\p{M}$/u.test(text)) return `◌${text}`;
  const characters = Array.from(text);
  return characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join('')}…` : text;
}
