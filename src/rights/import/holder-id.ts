/**
 * The id of a holder whose source gives only a name: letters and digits of the name in lower case. Two rights of one name
 * get one holder; a register that knows better gives ids of its own.
 */
export function holderIdOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `h-${plain.slice(0, 150) || 'unnamed'}`;
}
