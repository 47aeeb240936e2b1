// The door of the catalogue.
export { type Catalog, type CatalogOptions, type ListedProblem, openCatalog } from './catalog.ts';
export type { Media } from './media.ts';
export { NoSuchProblem } from './no-such-problem.ts';
