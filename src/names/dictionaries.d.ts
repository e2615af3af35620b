/** Pairs of a text and its conversion with a blank between them, parted by bars. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export = pairs;
}
