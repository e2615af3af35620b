declare module 'china-area-data' {
  /** Names of places by their code, by the code of what they are in; 86 is in nothing. */
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export = areas;
}
