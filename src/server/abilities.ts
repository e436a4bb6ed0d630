import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { type Role, ROLES } from './ports.ts';

/** What can be done to what. Each route names one; the console gets the list of its user and shows no button beyond it. */
export const PERMISSIONS = [
  'read:overview',
  'read:decision',
  'export:decision',
  'try:screening',
  'create:screening',
  'search:picture',
  'read:retro-scan',
  'create:retro-scan',
  'cancel:retro-scan',
  'read:right',
  'write:right',
  'read:license',
  'write:license',
  'read:feed',
  'create:feed',
  'cancel:feed',
  'read:media',
  'create:media',
  'read:parameters',
  'read:event',
  'read:account',
  'write:account',
  'read:metrics',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

type Action = Permission extends `${infer A}:${string}` ? A : never;
type Subject = Permission extends `${string}:${infer S}` ? S : never;
type Ability = MongoAbility<[Action | 'manage', Subject | 'all']>;
type Allow = AbilityBuilder<Ability>['can'];

const ABILITIES: { readonly [role in Role]: (can: Allow) => void } = {
  /** Runs the installation: everything, accounts included. */
  admin: (can) => {
    can('manage', 'all');
  },
  /** Keeps the register and runs feeds. */
  analyst: (can) => {
    readCases(can);
    can('write', ['right', 'license']);
    can(['create', 'cancel'], ['feed', 'retro-scan']);
    can('create', ['media', 'screening']);
    can('try', 'screening');
    can('export', 'decision');
  },
  /** Reads cases and tries out listings; changes nothing. */
  reviewer: (can) => {
    readCases(can);
    can('create', 'media');
    can('try', 'screening');
  },
  /** Reads everything, accounts and metrics included; changes nothing, not even by a trial. */
  auditor: (can) => {
    can('read', 'all');
    can('search', 'picture');
    can('export', 'decision');
  },
};

function readCases(can: Allow): void {
  can('read', ['overview', 'decision', 'right', 'license', 'feed', 'retro-scan', 'media', 'parameters', 'event']);
  can('search', 'picture');
}

const ABILITY_OF = Object.fromEntries(
  ROLES.map((role) => {
    const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
    ABILITIES[role](can);
    return [role, build()];
  }),
) as { readonly [role in Role]: Ability };

/** Whether a role may do this. */
export function isAllowed(role: Role, permission: Permission): boolean {
  const [action, subject] = permission.split(':') as [Action, Subject];
  return ABILITY_OF[role].can(action, subject);
}

/** All that a role may do, in a fixed order. */
export function permissionsOf(role: Role): Permission[] {
  return PERMISSIONS.filter((permission) => isAllowed(role, permission));
}
