/** The places of the rail. A new place is a line here, a line in `views/places.ts` and its text `place-…`. */

export const PLACES = ['material', 'read', 'themes', 'compare', 'write', 'journal'] as const;
export type PlaceId = (typeof PLACES)[number];
