import { AnyJson, DigestText, named } from './shape.ts';

export const ParametersShape = named('Parameters', { version: DigestText, content: AnyJson });
