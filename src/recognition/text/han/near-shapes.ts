import { simplifyHan } from '../fold/simplify-han.ts';
import { digest, shapes } from './shapes-data.ts';

const near = new Map<string, readonly string[]>();
for (const word of shapes.trim().split(/\s+/)) {
  const [character = '', ...others] = Array.from(word, simplifyHan);
  if (!near.has(character)) near.set(character, others);
}

/** The characters that look most like a Han character, the likest first, without those that sound like it: 帅 for 师. Eight at most. */
export function nearShapesOf(character: string): readonly string[] {
  return near.get(simplifyHan(character)) ?? [];
}

export const nearShapeContent: string = digest;
