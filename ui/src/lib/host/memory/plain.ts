/** Cases and attributes of which nothing more is said. */

import type { AttributeInfo } from '$bindings/AttributeInfo';
import type { CaseInfo } from '$bindings/CaseInfo';

export const plainCase = {
  kindName: null,
  parent: null,
  number: null,
  summary: '',
  aliases: [],
  statuses: [],
  notes: [],
} satisfies Partial<CaseInfo>;

export const plainAttribute = { scale: null, categories: [], note: '' } satisfies Partial<AttributeInfo>;
