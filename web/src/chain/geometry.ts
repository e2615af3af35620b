export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FeedLink {
  readonly from: string;
  readonly to: string;
}

export interface DrawnLink extends FeedLink {
  /** An SVG path. */
  readonly d: string;
}

/** Past so many links only those of one tile are drawn: a picture of all would show none. */
export const MOST_LINKS = 150;

/** From the end of one tile to the start of another; inside a column as a loop at its side. */
export function linkPath(from: Box, to: Box): string {
  const [y1, y2] = [round(from.y + from.height / 2), round(to.y + to.height / 2)];
  const right = round(from.x + from.width);
  if (isSameColumn(from, to)) {
    // The further apart, the wider: loops of different length do not lie on each other.
    const bulge = round(14 + Math.min(26, Math.abs(y2 - y1) / 16));
    const end = round(to.x + to.width);
    return `M${right} ${y1}C${right + bulge} ${y1} ${end + bulge} ${y2} ${end} ${y2}`;
  }
  const isForward = to.x > from.x;
  const x1 = isForward ? right : round(from.x);
  const x2 = isForward ? round(to.x) : round(to.x + to.width);
  const middle = round((x1 + x2) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Every link that is to be drawn, with its way; a link to what has no place is left out. */
export function drawnLinks(
  links: readonly FeedLink[],
  boxes: ReadonlyMap<string, Box>,
  chosen: string,
): readonly DrawnLink[] {
  const wanted = links.length > MOST_LINKS ? links.filter(({ from, to }) => from === chosen || to === chosen) : links;
  return wanted.flatMap((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    return from && to ? [{ ...link, d: linkPath(from, to) }] : [];
  });
}

function isSameColumn(one: Box, other: Box): boolean {
  return Math.abs(one.x - other.x) < Math.min(one.width, other.width) / 2;
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
