import { Type } from '@fastify/type-provider-typebox';
import { PROBLEM_CODES } from '../problem.ts';
import { list, named, oneOf, record } from './shape.ts';

/** RFC 9457. `code` is stable, the words are not. */
export const ProblemShape = named(
  'Problem',
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: oneOf(PROBLEM_CODES),
    detail: Type.Optional(Type.String()),
    requestId: Type.String({ description: 'What to name when you ask the operator.' }),
    errors: Type.Optional(
      list(
        record({
          pointer: Type.String({ description: 'JSON pointer into the body, or the name of a parameter.' }),
          message: Type.String(),
        }),
      ),
    ),
    problems: Type.Optional(
      list(
        record({
          code: Type.String(),
          message: Type.String(),
          record: Type.Optional(Type.Integer()),
          line: Type.Optional(Type.Integer()),
          id: Type.Optional(Type.String()),
        }),
      ),
    ),
  },
  'A problem document (RFC 9457). The code is stable; the words are not.',
);
