/** A text in lines of at most so many full-width characters; two narrow ones (Latin, digits) are as wide as one. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const character of text) {
    const size = character.codePointAt(0) ?? 0;
    const step = size < 0x2e80 ? 0.55 : 1;
    if (filled + step > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      filled = 0;
    }
    line += character;
    filled += step;
  }
  return line === '' ? lines : [...lines, line];
}
