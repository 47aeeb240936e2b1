// A person's settings. Every field has a default, so an older record is a whole one.
import { z } from 'zod';
import { Language } from '#judge/schema/language';

export const Settings = z
  .strictObject({
    tongue: z.enum(['system', 'ko', 'en']).default('system'),
    theme: z.enum(['system', 'light', 'dark']).default('system'),
    /** The language that a new problem opens with. */
    language: Language.default('javascript'),
    fontSize: z.int().min(10).max(32).default(14),
    /** Columns of an indent in JavaScript and TypeScript. */
    tabSize: z.int().min(1).max(8).default(2),
    /** The same in Python, C++ and C. */
    wideTabSize: z.int().min(1).max(8).default(4),
    wordWrap: z.boolean().default(false),
    vim: z.boolean().default(false),
    /** Completion and marks in Python, where what it needs is installed. */
    pythonAssist: z.boolean().default(true),
    /** Line heat of the receipt beside the code. */
    heat: z.boolean().default(true),
    /** In practice, input and expected output of failing secret cases may be looked at. */
    revealSecrets: z.boolean().default(false),
    /** Measure an efficiency receipt after each submission. */
    receipts: z.boolean().default(true),
    /** The part of reviewed problems that one wants to still know when they come back. */
    reviewRetention: z.number().min(0.7).max(0.97).default(0.9),
    /** Problems a day that come back for the first time. */
    reviewNewPerDay: z.int().min(0).max(100).default(5),
    /** A button to predict the result, beside the one that submits. */
    predictions: z.boolean().default(true),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;
