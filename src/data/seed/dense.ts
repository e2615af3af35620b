/** Documents break lines inside sentences, so white space says nothing. */
export function dense(text: string): string {
  return text.replace(/\s+/gu, '');
}
