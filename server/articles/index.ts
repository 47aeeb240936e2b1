// The door of articles: what authors wrote, made fit for a page.
export { MEDIA_TYPES } from './article.ts';
export { declarationsOf } from './declarations.ts';
export { pdfArticle, plainArticle } from './plain-article.ts';
export { imageUrlOf, type RenderRequest } from './render-request.ts';
export { openRenderer, type Renderer, type RendererOptions } from './renderer.ts';
export { ARTICLE_WORDS } from './words.ts';
