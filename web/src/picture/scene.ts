/** A picture as plain data: pure layout functions make it, one renderer draws it, on the screen and in a file. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly label: string;
  readonly tone: Tone;
}

/** How a segment stands. */
export type VerdictTone = 'missing' | 'broken' | 'weak' | 'covered' | 'unknown';
/** Things side by side, none of which means more than another. */
type SeriesTone = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm';
/** What a mark means, not how it looks: the palette gives each its colour in either shade. */
export type Tone = 'ink' | 'muted' | 'line' | 'panel' | 'paper' | 'accent' | 'own' | VerdictTone | SeriesTone;

interface At {
  readonly x: number;
  readonly y: number;
}

interface Filled extends At {
  readonly fill: Tone;
  readonly stroke?: Tone;
}

interface TextStyle {
  readonly fill?: Tone;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export type Mark =
  | (Filled & { readonly kind: 'box'; readonly width: number; readonly height: number })
  | (Filled & { readonly kind: 'dot'; readonly radius: number })
  | (At & TextStyle & { readonly kind: 'text'; readonly text: string; readonly fill: Tone })
  | {
      readonly kind: 'way';
      readonly d: string;
      readonly stroke: Tone;
      readonly width?: number;
      readonly dashed?: boolean;
      readonly arrow?: boolean;
    };

/** A line of text; in ink and of the size of a label unless said otherwise. */
export function textAt(x: number, y: number, text: string, style: TextStyle = {}): Mark {
  return { kind: 'text', x, y, text, fill: 'ink', size: 12, ...style };
}
