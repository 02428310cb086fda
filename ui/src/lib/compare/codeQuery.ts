/** Writes questions about codes as the core reads them. Pure. */

/** How passages of two codes can stand to each other, in the order in which they are offered. */
export const STANDINGS = [
  'overlap',
  'within',
  'near',
  'turn',
  'answer',
  'participant',
  'before',
  'after',
] as const;

/** How codes can be joined in a question, in the order in which they are offered. */
export const RELATIONS = ['and', ...STANDINGS, 'or'] as const;
export type RelationId = (typeof RELATIONS)[number];

const SIGNS: Readonly<Record<RelationId, string>> = {
  and: 'AND',
  overlap: 'OVERLAP',
  within: 'WITHIN',
  near: 'NEAR',
  turn: 'NEAR/turn',
  answer: 'NEAR/answer',
  participant: 'NEAR/participant',
  before: 'BEFORE',
  after: 'AFTER',
  or: 'OR',
};

const OPERATOR = /^(AND|OR|NOT|OVERLAP|WITHIN|(NEAR|BEFORE|AFTER)(\/.*)?)$/;

/** Whether a number of turns belongs to it. */
export const hasReach = (relation: RelationId): boolean =>
  relation === 'near' || relation === 'before' || relation === 'after';

/** Whether it can be turned into its opposite. */
export const canBeNegated = (relation: RelationId): boolean => relation !== 'or';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The path of a code, in quotation marks where its words would be read as something else. */
export function codeTerm(path: string, withBelow: boolean): string {
  const isPlain =
    /^[\p{L}\p{N}_,./%&-]+( [\p{L}\p{N}_,./%&-]+)*$/u.test(path) &&
    !path.split(' ').some((word) => OPERATOR.test(word));
  return `${withBelow ? '' : '='}${isPlain ? path : quoted(path)}`;
}

export interface Link {
  readonly relation: RelationId;
  readonly isNegated: boolean;
  /** Turns; counts only where the relation has a reach. */
  readonly turns: number;
}

/** Two parts of a query, put together. */
export function join(left: string, { relation, isNegated, turns }: Link, right: string): string {
  const sign = hasReach(relation) ? `${SIGNS[relation]}/${String(turns)}` : SIGNS[relation];
  const not = isNegated && canBeNegated(relation);
  if (relation === 'and') return `${left} AND ${not ? 'NOT ' : ''}${right}`;
  return `${left} ${not ? 'NOT ' : ''}${sign} ${right}`;
}

/** A query as a part of a longer one. */
export const asPart = (query: string): string =>
  /\s(AND|OR|NOT|[A-Z]+(\/\S+)?)\s/.test(query) ? `(${query})` : query;

const IN_CASE = /^(.*\S) AND (case:(?:"(?:[^"\\]|\\.)*"|[^\s"]+))$/;

const caseFilter = (name: string): string => `case:${/^[\p{L}\p{N}_-]+$/u.test(name) ? name : quoted(name)}`;

/** Whether a query ends by asking for this case only. */
export const isOnlyIn = (query: string, name: string): boolean =>
  IN_CASE.exec(query)?.[2] === caseFilter(name);

/** A query asked of one case, or of all; the case that it ended with gives way. */
export function onlyIn(query: string, name: string | null): string {
  const whole = IN_CASE.exec(query)?.[1] ?? query;
  if (name === null) return whole;
  const part = /\sOR\s/.test(whole) && !/^\([^()]*\)$/.test(whole) ? `(${whole})` : whole;
  return `${part} AND ${caseFilter(name)}`;
}
