// Small drawings of 16 by 16, drawn in the colour of the text beside them. They never speak alone: a text says the same.
import './icon.css';

const SHAPES = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  half: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 2v12M8 5h3.5M8 8h5.5M8 11h3.5',
  hourglass: 'M4 2h8M4 14h8M5 2c0 4 6 4 6 12M11 2c0 4-6 4-6 12',
  dash: 'M4 8h8',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.5l2.5 1.5',
  memory: 'M4 4h8v8H4zM6 4V2M10 4V2M6 14v-2M10 14v-2M4 6H2M4 10H2M14 6h-2M14 10h-2',
  overflow: 'M3 4h10M3 8h10M3 12h3M9 12h.01M12 12h.01',
  bolt: 'M9 2 4 9h4l-1 5 5-7H8z',
  braces: 'M6 2C3 2 5.500 7 2.500 8 5.500 9 3 14 6 14M10 2c3 0 .5 5 3.500 6-3 1-.5 6-3.500 6',
  skip: 'M3 4l5 4-5 4zM9 4l5 4-5 4z',
  wrench: 'M10 2a4 4 0 0 0-3 6L2.500 12.500l1 1L8 9a4 4 0 0 0 5.500-4.500L11 7 9 5l2.500-2.500A4 4 0 0 0 10 2',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9M10.500 10.500 14 14',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  moon: 'M13 9.500A5.500 5.500 0 0 1 6.500 3 5.500 5.500 0 1 0 13 9.500',
  copy: 'M6 6h7v8H6zM10 6V2H3v8h3',
  warning: 'M8 2 1.500 13.500h13zM8 6v4M8 12h.01',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  flag: 'M4 14V2.500h8.500L10.500 5.500l2 3H4',
  command: 'M3 4l4 4-4 4M8 12h5',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
