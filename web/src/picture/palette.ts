import type { Tone } from './scene';

/** A file is looked at on paper and in slides: always the light colours, whatever the screen shows (app.css has the same). */
export const PALETTE: Readonly<Record<Tone, string>> = {
  ink: '#1b2023',
  muted: '#56606a',
  line: '#c3cacf',
  panel: '#f5f7f7',
  paper: '#ffffff',
  accent: '#0b675c',
  missing: '#a3261b',
  broken: '#b4500b',
  weak: '#8a6a00',
  covered: '#1f7a3f',
  unknown: '#6b7680',
  a: '#0b675c',
  b: '#3b5fa8',
  c: '#a8643b',
  d: '#7a4b93',
  e: '#5c7a1f',
  f: '#93455a',
  g: '#c75b00',
  h: '#0083b8',
  i: '#c2289a',
  j: '#5546d9',
  k: '#2a9440',
  l: '#d0342c',
  m: '#dd5a78',
};
