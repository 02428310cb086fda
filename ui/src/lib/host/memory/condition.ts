/** One comparison of an attribute with a value, as far as screens need it. The real language is the core's. */

import type { CaseInfo } from '$bindings/CaseInfo';
import { refuse } from './refuse';
import type { Study } from './study';

export function holdsFor(study: Study, one: CaseInfo, condition: string): boolean {
  const parts = /^\s*"?(.+?)"?\s*(<=|>=|!=|=|<|>)\s*"?(.*?)"?\s*$/.exec(condition);
  const [, name, sign, wanted] = parts ?? [];
  if (name === undefined || sign === undefined || wanted === undefined) {
    return refuse('analysis-expression-missing-operator', {
      name: condition,
      position: condition.length + 1,
    });
  }
  if (wanted === '') return refuse('analysis-expression-missing-value', { position: condition.length + 1 });
  const at = study.attributes.findIndex((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
  if (at < 0) return refuse('project-no-attribute', { name });
  const value = one.values[at]?.value;
  if (value === undefined) return false;
  const order = typeof value === 'number' ? value - Number(wanted) : String(value).localeCompare(wanted);
  switch (sign) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
