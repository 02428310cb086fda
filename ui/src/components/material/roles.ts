/** What a speaker can be, in the order they are offered. */

import type { Role } from '$bindings/Role';

export const ROLES: readonly Role[] = ['participant', 'interviewer', 'other'];
