export { DEFAULT_LIMITS } from './deps.ts';
export { openApiDocument } from './openapi-document.ts';
export type { Role } from './ports.ts';
export { hashPassword } from './password.ts';
export { makeServer } from './server.ts';
export { ensureUser, issueSignInLink, signInUrl } from './sign-in.ts';
