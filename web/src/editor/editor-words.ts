// What the editor says, by the tongue that the page hands in.
import { editor as en } from '../words/editor.en.ts';
import { editor as ko } from '../words/editor.ko.ts';
import type { Tongue } from './editor-props.ts';

export type EditorWords = typeof en;

const WORDS: Readonly<Record<Tongue, EditorWords>> = { en, ko };

export const editorWords = (tongue: Tongue): EditorWords => WORDS[tongue];

/** Monaco has another key on a Mac, where Command+M hides the window. */
export const TAB_KEY = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌃⇧M' : 'Ctrl+M';
