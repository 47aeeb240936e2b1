// What is drawn with of the plotting library; the rest of it is not loaded. Only to be imported by drawing.ts, and only when needed.
export { axisX, axisY, dot, gridX, gridY, line, plot, ruleX, text } from '@observablehq/plot';
