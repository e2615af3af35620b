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

/** What a mark means, not how it looks: the palette gives each its colour in either shade. */
export type Tone =
  | 'ink'
  | 'muted'
  | 'line'
  | 'panel'
  | 'paper'
  | 'accent'
  | 'missing'
  | 'broken'
  | 'weak'
  | 'covered'
  | 'unknown'
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm';

export type Mark =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Tone;
      readonly stroke?: Tone;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Tone;
      readonly stroke?: Tone;
    }
  | {
      readonly kind: 'way';
      readonly d: string;
      readonly stroke: Tone;
      readonly width?: number;
      readonly dashed?: boolean;
      readonly arrow?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly fill: Tone;
      readonly size?: number;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };
