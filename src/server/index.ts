export { DEFAULT_LIMITS, type ServerConfig, type ServerDeps, type ServerLimits } from './deps.ts';
export { openApiDocument } from './openapi-document.ts';
export * from './ports.ts';
export { makeServer } from './server.ts';
export { ensureUser, issueSignInLink, signInUrl } from './sign-in.ts';
